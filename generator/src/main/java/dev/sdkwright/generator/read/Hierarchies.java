package dev.sdkwright.generator.read;

import dev.sdkwright.generator.model.Hierarchy;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.TypeId;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Which components build on which, where a discriminator tells them apart: an object with properties and a discriminator,
 * and those that name it in their allOf. Java has one superclass, and a member is of one type in it and in all below it:
 * what cannot be so stands alone.
 */
final class Hierarchies {
    private final Map<String, Schema<?>> components;
    private final SchemaReader schemas;
    private final BiConsumer<String, String> problems;
    private final Set<String> told = new HashSet<>();
    /** In an order in which a parent comes before its children. */
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new LinkedHashMap<>();
    private final Map<String, Map<String, Member>> members = new LinkedHashMap<>();

    Hierarchies(Map<String, Schema<?>> components, SchemaReader schemas, BiConsumer<String, String> problems) {
        this.components = components;
        this.schemas = schemas;
        this.problems = (component, problem) -> {
            told.add(component);
            problems.accept(component, problem);
        };
        if (components.values().stream().anyMatch(schema -> schema != null && schema.getDiscriminator() != null)) {
            findFamilies();
        }
    }

    /**
     * A member of an object.
     *
     * @param owner the object that it is declared in
     */
    record Member(TypeId owner, Schema<?> schema) {
        static Map<String, Member> of(TypeId owner, Map<String, Schema<?>> schemas) {
            Map<String, Member> members = new LinkedHashMap<>();
            schemas.forEach((name, schema) -> members.put(name, new Member(owner, schema)));
            return members;
        }
    }

    /** Whether a component builds on another one or is built on. */
    boolean has(String component) {
        return parents.containsKey(component) || children.containsKey(component);
    }

    /** Whether something about a component does not fit what it builds on, which was told. */
    boolean hasTold(String component) {
        return told.contains(component);
    }

    /** The members of a component, those that it shares with its parent first. */
    Map<String, Member> members(String component) {
        return members.computeIfAbsent(component, name -> Member.of(id(name), schemas.members(components.get(name)).schemas()));
    }

    /** The component that undeclared members were given a type in. */
    TypeId additionalOwner(String component) {
        String parent = parents.get(component);
        boolean inherited = parent != null && schemas.members(components.get(parent)).additional().isPresent();
        return inherited ? additionalOwner(parent) : id(component);
    }

    Hierarchy of(String component) {
        Map<String, TypeId> subtypes = new LinkedHashMap<>();
        descendants(component).forEach(descendant ->
                values(descendant, discriminatorOf(component)).forEach(value -> subtypes.putIfAbsent(value, id(descendant))));
        Optional<String> parent = Optional.ofNullable(parents.get(component));
        List<String> own = parent.map(name -> values(component, discriminatorOf(name))).orElse(List.of());
        Optional<Hierarchy.Otherwise> otherwise = Schemas.otherwise(components.get(component))
                .filter(descendants(component)::contains)
                .map(target -> new Hierarchy.Otherwise(id(target), values(component, discriminatorOf(component)).stream()
                        .filter(value -> !subtypes.containsKey(value)).toList()));
        return new Hierarchy(parent.map(Hierarchies::id), Optional.of(discriminatorOf(component).getPropertyName()),
                own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty(), subtypes, otherwise);
    }

    private void findFamilies() {
        Map<String, List<String>> builtOn = new LinkedHashMap<>();
        components.forEach((name, schema) -> {
            if (schema != null && schema.get$ref() == null) {
                targets(schema).forEach(target -> builtOn.computeIfAbsent(target, ignored -> new ArrayList<>()).add(name));
            }
        });
        List<String> open = new ArrayList<>(components.keySet().stream().filter(this::isRoot).toList());
        for (int index = 0; index < open.size(); index++) {
            String parent = open.get(index);
            for (String child : builtOn.getOrDefault(parent, List.of())) {
                if (adopt(parent, child) && !open.contains(child)) {
                    open.add(child);
                }
            }
        }
    }

    private boolean isRoot(String name) {
        Schema<?> schema = components.get(name);
        return schema != null && schema.getDiscriminator() != null && schema.getDiscriminator().getPropertyName() != null
                && switch (Schemas.kind(schema)) {
                    case OBJECT, MAP, SINGLE_BRANCH -> Schemas.branches(schema).isEmpty() || Schemas.hasProperties(schema);
                    case SCALAR -> "object".equals(Schemas.type(schema));
                    case ENUM, ARRAY, UNION -> false;
                };
    }

    /** The components that a schema names in its allOf. */
    private Set<String> targets(Schema<?> schema) {
        Set<String> targets = new LinkedHashSet<>();
        for (Schema<?> part : Schemas.parts(schema)) {
            if (part.get$ref() != null) {
                schemas.componentTarget(part.get$ref()).ifPresent(targets::add);
            }
        }
        return targets;
    }

    private boolean adopt(String parent, String child) {
        if (parent.equals(child) || ancestors(parent).contains(child)) {
            return false;
        }
        if (parents.containsKey(child)) {
            problems.accept(child, "'" + child + "' builds on '" + parents.get(child) + "' and '" + parent
                    + "', which both have discriminators; its class extends the first of them only");
            return false;
        }
        Map<String, Schema<?>> own = schemas.members(components.get(child)).schemas();
        Map<String, Member> all = new LinkedHashMap<>(members(parent));
        for (Map.Entry<String, Member> inherited : all.entrySet()) {
            Schema<?> again = own.get(inherited.getKey());
            boolean tells = inherited.getKey().equals(discriminatorOf(parent).getPropertyName());
            if (!tells && again != null && !isSame(inherited.getValue().schema(), again)) {
                problems.accept(child, "'" + child + "' gives '" + inherited.getKey() + "' another type than '" + parent
                        + "', on which it builds; its class stands alone, and is not found behind '" + parent + "'");
                return false;
            }
        }
        own.forEach((name, schema) -> all.putIfAbsent(name, new Member(id(child), schema)));
        parents.put(child, parent);
        children.computeIfAbsent(parent, ignored -> new ArrayList<>()).add(child);
        members.put(child, all);
        return true;
    }

    /** Whether what is said again is of the same Java type; texts of which some are listed are texts. */
    private boolean isSame(Schema<?> inherited, Schema<?> again) {
        if (inherited == again || inherited.equals(again)) {
            return true;
        }
        if (inherited.get$ref() != null || again.get$ref() != null) {
            return inherited.get$ref() != null && inherited.get$ref().equals(again.get$ref());
        }
        Schemas.Kind kind = Schemas.kind(inherited);
        Schemas.Kind other = Schemas.kind(again);
        boolean scalars = (kind == Schemas.Kind.SCALAR || kind == Schemas.Kind.ENUM)
                && (other == Schemas.Kind.SCALAR || other == Schemas.Kind.ENUM);
        return scalars && base(inherited, kind) == base(again, other) && base(again, other) != ScalarType.ANY;
    }

    private static ScalarType base(Schema<?> schema, Schemas.Kind kind) {
        return kind == Schemas.Kind.ENUM ? Schemas.enumBase(schema) : ScalarFormats.of(schema);
    }

    private List<String> ancestors(String component) {
        List<String> ancestors = new ArrayList<>();
        for (String name = parents.get(component); name != null; name = parents.get(name)) {
            ancestors.add(name);
        }
        return ancestors;
    }

    private List<String> descendants(String component) {
        List<String> descendants = new ArrayList<>();
        children.getOrDefault(component, List.of()).forEach(child -> {
            descendants.add(child);
            descendants.addAll(descendants(child));
        });
        return descendants;
    }

    /** Its own, or the nearest one above it. */
    private Discriminator discriminatorOf(String component) {
        Discriminator own = components.get(component).getDiscriminator();
        return own != null && own.getPropertyName() != null ? own : discriminatorOf(parents.get(component));
    }

    /** The values of a discriminator that mean a component. */
    private List<String> values(String component, Discriminator discriminator) {
        Set<String> values = new LinkedHashSet<>();
        if (discriminator.getMapping() != null) {
            discriminator.getMapping().forEach((value, target) -> {
                if (SchemaReader.componentName(target).equals(component)) {
                    values.add(value);
                }
            });
        }
        Schema<?> schema = components.get(component);
        Schemas.discriminatorValue(schema).ifPresent(values::add);
        if (values.isEmpty()) {
            Schema<?> said = ownMember(schema, discriminator.getPropertyName());
            Optional.ofNullable(said).map(schemas::dereference).flatMap(Schemas::onlyValue).ifPresent(values::add);
        }
        return values.isEmpty() ? List.of(component) : List.copyOf(values);
    }

    /** What a schema says of a member itself, not by reference; null where it is silent. */
    private static Schema<?> ownMember(Schema<?> schema, String name) {
        if (Schemas.hasProperties(schema) && schema.getProperties().containsKey(name)) {
            return schema.getProperties().get(name);
        }
        return Schemas.parts(schema).stream()
                .filter(part -> part.get$ref() == null)
                .<Schema<?>>map(part -> ownMember(part, name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static TypeId id(String component) {
        return new TypeId(JsonPointers.child("/components/schemas", component));
    }
}
