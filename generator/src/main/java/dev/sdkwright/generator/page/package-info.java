/** Reference pages of a contract, in Markdown and as a site in HTML: what a page says, and how either writes it. */
package dev.sdkwright.generator.page;
