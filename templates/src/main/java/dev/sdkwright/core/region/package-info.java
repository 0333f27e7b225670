/** Regions: the endpoints of a service by place, from the environment, a file or the table that a client carries. */
package dev.sdkwright.core.region;
