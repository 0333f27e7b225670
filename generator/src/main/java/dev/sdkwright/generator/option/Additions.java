package dev.sdkwright.generator.option;

import java.util.List;
import java.util.function.Function;

/** All that is added to types. */
public record Additions(List<Addition> all) {
    public static final Additions NONE = new Additions(List.of());

    public Additions {
        all = List.copyOf(all);
    }

    /** What a class is annotated with, none twice. */
    public List<String> annotations(String simpleName) {
        return of(simpleName, Addition::annotations);
    }

    /** What a class implements, none twice. */
    public List<String> interfaces(String simpleName) {
        return of(simpleName, Addition::interfaces);
    }

    private List<String> of(String simpleName, Function<Addition, List<String>> kind) {
        return all.stream()
                .filter(addition -> addition.models().matches(simpleName))
                .flatMap(addition -> kind.apply(addition).stream())
                .distinct()
                .toList();
    }
}
