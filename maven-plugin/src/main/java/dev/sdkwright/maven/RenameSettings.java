package dev.sdkwright.maven;

import dev.sdkwright.generator.option.Renames;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Other Java names, as an element of {@code renames}: old names as elements, new ones as their texts. */
public final class RenameSettings {
    /** By names of component schemas. */
    Properties schemas;

    /** By operationIds. */
    Properties operations;

    /** By a schema's name, a dot and a property's name. */
    Properties properties;

    static Renames of(RenameSettings set) {
        return set == null ? Renames.NONE : new Renames(map(set.schemas), map(set.operations), map(set.properties));
    }

    /** In an order that is the same in every run. */
    static Map<String, String> map(Properties properties) {
        Map<String, String> map = new TreeMap<>();
        if (properties != null) {
            properties.stringPropertyNames().forEach(name -> map.put(name, properties.getProperty(name).strip()));
        }
        return map;
    }
}
