/** Credentials, and the signature that AK/SK credentials put on a request. */
package dev.sdkwright.core.auth;
