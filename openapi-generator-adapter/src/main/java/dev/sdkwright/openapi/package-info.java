/** The generator as OpenAPI Generator sees it: its settings to our options, and then our own flow; nothing else. */
package dev.sdkwright.openapi;
