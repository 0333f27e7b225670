package dev.sdkwright.core.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Regions from the environment: {@code HUAWEICLOUD_SDK_REGION_<SERVICE>_<ID>} holds endpoints separated by commas. In
 * the name the id stands in capitals and with underscores for its hyphens; all other characters stay.
 */
public class EnvRegionProvider implements IRegionProvider {

    private static final String PREFIX = "HUAWEICLOUD_SDK_REGION";

    private final String service;
    private final Map<String, String> environment;

    /**
     * @param service the short name of the service, such as {@code DCS}
     */
    public EnvRegionProvider(String service) {
        this(service, System.getenv());
    }

    EnvRegionProvider(String service, Map<String, String> environment) {
        this.service = service;
        this.environment = environment;
    }

    @Override
    public Region getRegion(String regionId) {
        String name = String.join("_", PREFIX, service, regionId.replace('-', '_')).toUpperCase(Locale.ROOT);
        String value = environment.get(name);
        if (value == null) {
            return null;
        }
        List<String> endpoints = new ArrayList<>();
        for (String endpoint : value.split(",")) {
            if (!endpoint.isBlank()) {
                endpoints.add(endpoint.trim());
            }
        }
        return endpoints.isEmpty() ? null : new Region(regionId, endpoints.toArray(new String[0]));
    }
}
