/** Answers that come in pages: all of their items, one page being asked for after the other. */
package dev.sdkwright.core.paging;
