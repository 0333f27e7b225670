/** The transport that clients use when they are given no other. */
package dev.sdkwright.core.impl;
