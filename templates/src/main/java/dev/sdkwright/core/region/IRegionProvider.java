package dev.sdkwright.core.region;

/** Knows regions of one service. */
public interface IRegionProvider {

    /**
     * Looks a region up.
     *
     * @param regionId not null
     * @return the region, or null when it is not known here
     */
    Region getRegion(String regionId);
}
