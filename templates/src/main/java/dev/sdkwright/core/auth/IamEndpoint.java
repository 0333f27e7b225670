package dev.sdkwright.core.auth;

import java.util.Map;
import java.util.regex.Pattern;

/** Where the services are that know users, projects and accounts. */
final class IamEndpoint {

    /** Ids of the provider's public regions: others have services of their own, of which only their users know. */
    private static final Pattern PUBLIC_REGION = Pattern.compile("[a-z]{2}-[a-z]+-\\d{1,3}");

    private final Map<String, String> environment;

    IamEndpoint(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * The identity service.
     *
     * @param own what the credential says, or null
     * @param regionId or null
     */
    String iam(String own, String regionId) {
        String given = own == null || own.isEmpty() ? environment.get("HUAWEICLOUD_SDK_IAM_ENDPOINT") : own;
        if (given != null && !given.isEmpty()) {
            return withScheme(given);
        }
        return isPublic(regionId) ? "https://iam." + regionId + ".myhuaweicloud.com" : "https://iam.myhuaweicloud.com";
    }

    /** The token service, or null where it is not known. */
    String sts(String regionId) {
        String given = environment.get("HUAWEICLOUD_SDK_STS_ENDPOINT");
        if (given == null || given.isEmpty()) {
            given = System.getProperty("com.huaweicloud.sdk.sts.endpoint");
        }
        if (given != null && !given.isEmpty()) {
            return withScheme(given);
        }
        return isPublic(regionId) ? "https://sts." + regionId + ".myhuaweicloud.com" : null;
    }

    private static boolean isPublic(String regionId) {
        return regionId != null && PUBLIC_REGION.matcher(regionId).matches();
    }

    private static String withScheme(String endpoint) {
        return endpoint.contains("://") ? endpoint : "https://" + endpoint;
    }
}
