package dev.sdkwright.generator.pass;

import dev.sdkwright.generator.model.MappedDeclaration;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Place;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the types that several models have in common: components of the same name that stand in one place of one document,
 * have turned out the same in all of the models, and consist only of such types.
 */
public final class SharedTypes {
    private final List<Map<TypeId, TypeDeclaration>> models;
    private final Map<TypeId, Set<Integer>> shared;

    private SharedTypes(List<Map<TypeId, TypeDeclaration>> models, Map<TypeId, Set<Integer>> shared) {
        this.models = models;
        this.shared = shared;
    }

    /**
     * A model, and where its components were written.
     *
     * @param origins by the components' names their documents and places there, the same wherever it is referred to
     */
    public record Originated(SdkModel model, Map<String, String> origins) {}

    /** The types that these models share. */
    public static SharedTypes of(List<Originated> parts) {
        List<Map<TypeId, TypeDeclaration>> models = parts.stream().map(part -> byId(part.model())).toList();
        SharedTypes types = new SharedTypes(models, new LinkedHashMap<>());
        types.findCandidates(parts);
        while (types.shared.keySet().removeIf(id -> !types.isClosed(id))) {
            // What consisted of a type that has just gone goes next.
        }
        return types;
    }

    /** Those that the model of this index has. */
    public Set<TypeId> in(int model) {
        return shared.keySet().stream().filter(id -> shared.get(id).contains(model)).collect(Collectors.toSet());
    }

    public boolean isEmpty() {
        return shared.isEmpty();
    }

    /** The shared types as a model without operations, with the classes from elsewhere that they name. */
    public SdkModel model(SdkModel first) {
        Map<TypeId, TypeDeclaration> types = new LinkedHashMap<>();
        shared.forEach((id, holders) -> {
            Map<TypeId, TypeDeclaration> holder = models.get(holders.iterator().next());
            TypeUse.of(holder.get(id)).stream()
                    .map(holder::get)
                    .filter(MappedDeclaration.class::isInstance)
                    .forEach(mapped -> types.put(mapped.id(), mapped));
            types.put(id, holder.get(id));
        });
        return new SdkModel(first.service(), List.of(), List.of(), List.copyOf(types.values()));
    }

    private void findCandidates(List<Originated> parts) {
        Map<String, Map<String, Set<Integer>>> byName = new TreeMap<>();
        for (int index = 0; index < parts.size(); index++) {
            int model = index;
            parts.get(index).model().types().forEach(type -> {
                String origin = type.place() instanceof Place.Component component
                        ? parts.get(model).origins().get(component.name())
                        : null;
                if (origin != null && isModel(type)) {
                    byName.computeIfAbsent(type.id().pointer(), name -> new LinkedHashMap<>())
                            .computeIfAbsent(origin, place -> new LinkedHashSet<>())
                            .add(model);
                }
            });
        }
        // Of several documents with a type of this name the first one's is shared: one package has a name once.
        byName.forEach((pointer, origins) -> origins.values().stream()
                .filter(holders -> holders.size() > 1)
                .findFirst()
                .ifPresent(holders -> family(pointer, holders)));
    }

    private static boolean isModel(TypeDeclaration type) {
        return !(type instanceof MappedDeclaration)
                && (!(type instanceof ObjectDeclaration object) || object.role() == ObjectDeclaration.Role.MODEL
                        || object.role() == ObjectDeclaration.Role.FORM);
    }

    /** A component with all that stands inline in it, if it is the same everywhere. */
    private void family(String pointer, Set<Integer> holders) {
        List<List<TypeDeclaration>> families = holders.stream()
                .map(holder -> models.get(holder).values().stream()
                        .filter(type -> (type.id().pointer() + "/").startsWith(pointer + "/"))
                        .toList())
                .toList();
        if (families.stream().distinct().count() == 1) {
            families.get(0).forEach(type -> shared.put(type.id(), holders));
        }
    }

    /** Whether all that a type consists of is shared by all that share the type. */
    private boolean isClosed(TypeId id) {
        Set<Integer> holders = shared.get(id);
        Map<TypeId, TypeDeclaration> model = models.get(holders.iterator().next());
        List<TypeId> used = new ArrayList<>(TypeUse.of(model.get(id)));
        // Its class holds those, so they come and go with it.
        Set<TypeId> inline = new HashSet<>();
        model.keySet().stream().filter(other -> other.pointer().startsWith(id.pointer() + "/")).forEach(inline::add);
        used.addAll(inline);
        return used.stream().allMatch(other -> model.get(other) instanceof MappedDeclaration
                || shared.containsKey(other) && shared.get(other).containsAll(holders));
    }

    private static Map<TypeId, TypeDeclaration> byId(SdkModel model) {
        Map<TypeId, TypeDeclaration> types = new LinkedHashMap<>();
        model.types().forEach(type -> types.put(type.id(), type));
        return types;
    }
}
