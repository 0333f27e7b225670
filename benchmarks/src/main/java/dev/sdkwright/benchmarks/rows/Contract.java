package dev.sdkwright.benchmarks.rows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A big contract of somebody else.
 *
 * @param key as it stands in the names of rows
 * @param name as the report calls it
 * @param file its name in the folder of contracts
 */
public record Contract(String key, String name, String file) {
    public static final Contract GITHUB = new Contract("github", "GitHub", "github_api.github.com.json");
    public static final Contract BOX = new Contract("box", "Box", "box.json");
    public static final Contract DISCORD = new Contract("discord", "Discord", "discord.json");
    public static final Contract ADYEN = new Contract("adyen", "Adyen Checkout", "adyen_CheckoutService-v72.json");
    public static final Contract TWILIO = new Contract("twilio", "Twilio", "twilio_api_v2010.json");

    /** Where it is, if it is there. */
    Optional<Path> in(Optional<Path> folder) {
        return folder.map(at -> at.resolve(file)).filter(Files::isRegularFile);
    }

    /** What a section says where it is not. */
    String absence() {
        return "Skipped: there is no " + file + " in the folder of contracts; name the folder with bench.contracts.";
    }
}
