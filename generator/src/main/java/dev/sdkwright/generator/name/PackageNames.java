package dev.sdkwright.generator.name;

import dev.sdkwright.generator.model.ServiceInfo;
import java.util.Locale;
import java.util.Optional;

/**
 * What the user asks for in place of what the contract says.
 *
 * @param basePackage the client's package
 * @param corePackage the core's package
 * @param service what stands in front of {@code Client}
 */
public record PackageNames(Optional<String> basePackage, Optional<String> corePackage, Optional<String> service) {

    String service(ServiceInfo info) {
        String name = Words.upperCamel(service.orElse(info.title().isBlank() ? "Api" : withoutApi(info.title())));
        // Every client imports the core's HcClient and so cannot be called like it.
        return name.equals("Hc") ? "HcApi" : name;
    }

    SdkNames.Packages packages(ServiceInfo info, String serviceName) {
        String base = basePackage.or(info::basePackage).orElseGet(() -> slug(serviceName));
        String core = corePackage.or(info::corePackage).orElse(base + ".core");
        return new SdkNames.Packages(base, base + ".model", base + ".region", base + ".sample", core);
    }

    /** {@code Petstore API} has a {@code PetstoreClient}, not a {@code PetstoreAPIClient}. */
    private static String withoutApi(String title) {
        String stripped = title.strip();
        String shortened = stripped.replaceFirst("(?i)\\s+API$", "");
        return shortened.isBlank() ? stripped : shortened;
    }

    private static String slug(String serviceName) {
        String slug = serviceName.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return ReservedNames.words().contains(slug) || slug.isEmpty() ? "sdk." + slug + "api" : slug;
    }
}
