package dev.sdkwright.core.region;

import java.util.Map;
import java.util.TreeMap;

/** The regions that a client carries, behind those that its user defines. */
public final class RegionTable {

    private final String service;
    private final IRegionProvider defined;
    private final Map<String, Region> known = new TreeMap<>();

    /**
     * @param service the short name of the service, such as {@code DCS}
     * @param known the client's constants; they cannot be changed from now on
     */
    public RegionTable(String service, Region... known) {
        this(service, RegionProviderChain.getDefaultRegionProviderChain(service), known);
    }

    RegionTable(String service, IRegionProvider defined, Region... known) {
        this.service = service;
        this.defined = defined;
        for (Region region : known) {
            region.freeze();
            this.known.put(region.getId(), region);
        }
    }

    /**
     * Finds a region: in the environment, in the regions file, among the client's constants.
     *
     * @param regionId as it is written there
     * @return the region; a constant itself, not a copy
     * @throws IllegalArgumentException when the id is null, empty or not known; the message lists the constants
     */
    public Region valueOf(String regionId) {
        if (regionId == null || regionId.isEmpty()) {
            throw new IllegalArgumentException("Unexpected empty parameter: regionId.");
        }
        Region region = defined.getRegion(regionId);
        if (region == null) {
            region = known.get(regionId);
        }
        if (region == null) {
            throw new IllegalArgumentException("region id '" + regionId
                    + "' is not in the following supported regions of service " + service + ": " + known.keySet());
        }
        return region;
    }
}
