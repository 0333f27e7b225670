package dev.sdkwright.core.region;

/** Asks several providers; the first that knows a region wins. */
public class RegionProviderChain implements IRegionProvider {

    private final IRegionProvider[] providers;

    /**
     * @param providers in the order in which they are asked
     */
    public RegionProviderChain(IRegionProvider... providers) {
        this.providers = providers.clone();
    }

    /**
     * The environment, then the regions file.
     *
     * @param service the short name of the service, such as {@code DCS}
     * @return a new chain
     */
    public static RegionProviderChain getDefaultRegionProviderChain(String service) {
        return new RegionProviderChain(new EnvRegionProvider(service), new ProfileRegionProvider(service));
    }

    @Override
    public Region getRegion(String regionId) {
        for (IRegionProvider provider : providers) {
            Region region = provider.getRegion(regionId);
            if (region != null) {
                return region;
            }
        }
        return null;
    }
}
