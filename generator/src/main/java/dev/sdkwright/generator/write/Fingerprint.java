package dev.sdkwright.generator.write;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that decides what is generated. Two runs with equal fingerprints give the same files.
 *
 * <p>Its parts stay apart, rather than in one hash, so that a run can be asked what has changed.
 *
 * @param generator the identity of the generator, see {@link GeneratorIdentity}
 * @param options the options that were set, by name
 * @param templates the hash of the folder of overriding templates, {@link #NONE} without one
 * @param inputs the contract's documents, in order of their names
 */
public record Fingerprint(
        String generator, SortedMap<String, String> options, String templates, List<Input> inputs) {

    /** Stands for the hash of something that is not there. */
    public static final String NONE = "-";

    /** Stands for a hash that could not be told for certain; equals no hash that is ever computed. */
    static final String UNCERTAIN = "?";

    public Fingerprint {
        Objects.requireNonNull(generator, "generator");
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
        Objects.requireNonNull(templates, "templates");
        inputs = List.copyOf(inputs);
    }

    /** This fingerprint with other inputs. */
    public Fingerprint withInputs(List<Input> others) {
        return new Fingerprint(generator, options, templates, others);
    }

    /** This fingerprint turned into one that no run has. */
    Fingerprint outdated() {
        return new Fingerprint(UNCERTAIN, options, templates, inputs);
    }

    /**
     * A document of the contract.
     *
     * @param name its path, relative to the folder of the contract's root document
     * @param hash the hash of its bytes
     */
    public record Input(String name, String hash) {
        public Input {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(hash, "hash");
        }
    }
}
