package dev.sdkwright.core.region;

import java.util.List;

/**
 * A place where a service runs. The regions that a client carries as constants cannot be changed; a copy with other
 * endpoints comes from {@link #withEndpointsOverride(List)}.
 */
public class Region {

    private String id;
    private List<String> endpoints;
    private boolean constant;

    public Region() {
        this.endpoints = List.of();
    }

    /**
     * @param id such as {@code cn-north-4}
     * @param endpoint where the service is reached
     */
    public Region(String id, String endpoint) {
        this.id = id;
        this.endpoints = List.of(endpoint);
    }

    /**
     * @param id such as {@code cn-north-4}
     * @param endpoints where the service is reached, the preferred one first
     */
    public Region(String id, String... endpoints) {
        this.id = id;
        this.endpoints = List.of(endpoints);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        checkChangeable();
        this.id = id;
    }

    /** The preferred endpoint, or null when there is none. */
    public String getEndpoint() {
        return endpoints.isEmpty() ? null : endpoints.get(0);
    }

    public void setEndpoint(String endpoint) {
        setEndpoints(List.of(endpoint));
    }

    /** The endpoints, the preferred one first; unmodifiable. */
    public List<String> getEndpoints() {
        return endpoints;
    }

    public void setEndpoints(List<String> endpoints) {
        checkChangeable();
        this.endpoints = List.copyOf(endpoints);
    }

    /** A copy of this region with another endpoint. */
    public Region withEndpointOverride(String endpoint) {
        return new Region(id, endpoint);
    }

    /** A copy of this region with other endpoints. */
    public Region withEndpointsOverride(List<String> endpoints) {
        Region copy = new Region();
        copy.id = id;
        copy.endpoints = List.copyOf(endpoints);
        return copy;
    }

    /** From now on the setters refuse: everyone in the JVM shares this object. */
    void freeze() {
        constant = true;
    }

    private void checkChangeable() {
        if (constant) {
            throw new UnsupportedOperationException("region " + id + " is a constant that the whole JVM shares; use "
                    + "withEndpointsOverride, which gives a copy");
        }
    }
}
