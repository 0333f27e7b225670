/**
 * The entry of a client: how one is built ({@link dev.sdkwright.core.ClientBuilder}) and how it carries out calls
 * ({@link dev.sdkwright.core.HcClient}).
 */
package dev.sdkwright.core;
