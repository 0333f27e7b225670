/** How far uploads and downloads have come. */
package dev.sdkwright.core.progress;
