package dev.sdkwright.generator.name;

import java.util.ArrayList;
import java.util.List;

/** Identifiers of the Go programs that show a call; spelled as Huawei's SDK for Go spells them. */
public final class GoNames {
    private GoNames() {}

    /** {@code instance_id} to {@code InstanceId}; never empty. */
    public static String exported(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.split("[^A-Za-z0-9]+")) {
            words.add(Words.upperFirst(word));
        }
        String joined = String.join("", words);
        return joined.isEmpty() || !Character.isLetter(joined.charAt(0)) ? "X" + joined : joined;
    }
}
