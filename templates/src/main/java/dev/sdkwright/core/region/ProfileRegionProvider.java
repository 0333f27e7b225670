package dev.sdkwright.core.region;

import dev.sdkwright.core.exception.SdkException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Regions from a file: the one that the environment variable {@code HUAWEICLOUD_SDK_REGIONS_FILE} names, else
 * {@code ~/.huaweicloud/regions.yaml}. A file that is not there is no fault; one that cannot be understood is.
 */
public class ProfileRegionProvider implements IRegionProvider {

    private static final String VARIABLE = "HUAWEICLOUD_SDK_REGIONS_FILE";

    private final String service;
    private final Map<String, String> environment;
    private final String home;

    /**
     * @param service the short name of the service, such as {@code DCS}, in any case
     */
    public ProfileRegionProvider(String service) {
        this(service, System.getenv(), System.getProperty("user.home", ""));
    }

    ProfileRegionProvider(String service, Map<String, String> environment, String home) {
        this.service = service;
        this.environment = environment;
        this.home = home;
    }

    /**
     * {@inheritDoc}
     *
     * @throws SdkException naming file and line when the file cannot be understood
     */
    @Override
    public Region getRegion(String regionId) {
        String named = environment.get(VARIABLE);
        Path file = named == null || named.isEmpty() ? Path.of(home, ".huaweicloud", "regions.yaml") : Path.of(named);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        String name = file.getFileName().toString();
        if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
            throw new SdkException(file + ": the name of a regions file must end in .yaml or .yml");
        }
        return new RegionsFile(file.toString(), lines(file)).find(service, regionId);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException e) {
            throw new SdkException(file + ": the regions file is not UTF-8 text", e);
        } catch (IOException e) {
            throw new SdkException(file + ": the regions file cannot be read", e);
        }
    }
}
