package dev.sdkwright.generator.read;

import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.Documentation;
import dev.sdkwright.generator.model.EnumDeclaration;
import dev.sdkwright.generator.model.Hierarchy;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.MapType;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Place;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeRef;
import dev.sdkwright.generator.model.UnionDeclaration;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Schemas to types: what has a shape of its own is declared, everything else is written where it is used. */
final class SchemaReader {
    private static final String COMPONENTS = "#/components/schemas/";

    private final Map<String, Schema<?>> components;
    private final Declarations declarations = new Declarations();
    private final Map<String, TypeRef> componentTypes = new HashMap<>();
    private final Set<String> componentsInProgress = new LinkedHashSet<>();
    private final UnionReader unions = new UnionReader(this);
    private final PromisedTypes promised = new PromisedTypes(this);
    private final MappedTypes mappedTypes;
    private final Hierarchies hierarchies;
    private final BiConsumer<String, String> problems;
    /** Objects that are being read: composition may bring one back to itself. */
    private final Map<Schema<?>, TypeId> open = new IdentityHashMap<>();
    /** Of members that several classes share, by the pointer of their schema. */
    private final Map<String, TypeRef> sharedTypes = new HashMap<>();

    /**
     * A reader.
     *
     * @param problems what cannot be kept of a component, by its name
     */
    SchemaReader(Map<String, Schema<?>> components, BiConsumer<String, String> problems) {
        this.components = components;
        this.problems = problems;
        this.mappedTypes = new MappedTypes(this::declare);
        this.hierarchies = new Hierarchies(unmapped(components), this, problems);
    }

    /** What is a class from elsewhere is not part of a family. */
    private static Map<String, Schema<?>> unmapped(Map<String, Schema<?>> components) {
        Map<String, Schema<?>> own = new LinkedHashMap<>(components);
        own.values().removeIf(schema -> schema != null && Schemas.javaType(schema).isPresent());
        return own;
    }

    /** Reads every component, used or not. */
    void readComponents() {
        components.keySet().forEach(this::component);
        components.forEach(this::declareMemberless);
    }

    /**
     * Huawei's contracts mark schemas whose type was inferred ({@code x-inferred-type}): the official SDK has a class
     * without members for them, which existing code may name. Values are of the inferred type all the same.
     */
    private void declareMemberless(String name, Schema<?> schema) {
        TypeId id = new TypeId(JsonPointers.child("/components/schemas", name));
        if (schema != null && Schemas.isInferred(schema) && !declarations.has(id)) {
            Place place = new Place.Component(name);
            declarations.add(new ObjectDeclaration(id, place, ObjectDeclaration.Role.MODEL,
                    documentation(schema, place), Schemas.javaName(schema), List.of()));
        }
    }

    /** What was declared so far. */
    Declarations declarations() {
        return declarations;
    }

    /**
     * The type of a schema.
     *
     * @param schema null for an absent schema, which allows anything
     * @param id the identity that the type gets if it needs a declaration
     * @param place the place that it is named by then
     */
    TypeRef typeOf(Schema<?> schema, TypeId id, Place place) {
        if (schema == null) {
            return ScalarType.ANY;
        }
        if (schema.get$ref() != null) {
            return reference(schema.get$ref());
        }
        if (Schemas.javaType(schema).isPresent()) {
            return mappedTypes.of(schema);
        }
        Schemas.Kind kind = Schemas.kind(schema);
        return switch (kind) {
            case ENUM -> enumeration(schema, id, place);
            case OBJECT -> composed(schema)
                    .map(part -> typeOf(part, below(id, "branch"), place))
                    .orElseGet(() -> object(schema, id, place));
            case ARRAY -> new ListType(typeOf(schema.getItems(), below(id, "items"), place));
            case MAP -> new MapType(typeOf(Schemas.additional(schema).orElse(null), below(id, "additionalProperties"),
                    place));
            case SINGLE_BRANCH -> typeOf(Schemas.singleBranch(schema), below(id, "branch"), place);
            case UNION -> unions.read(schema, id, place, documentation(schema, place));
            case SCALAR -> ScalarFormats.of(schema);
        };
    }

    void declare(TypeDeclaration declaration) {
        declarations.add(declaration);
    }

    /** The name of a component's declaration; empty for types that stand inline. */
    Optional<String> componentOf(TypeId id) {
        List<String> tokens = JsonPointers.tokens(id.pointer().startsWith("/") ? id.pointer() : "");
        return tokens.size() == 3 ? Optional.of(tokens.get(2)) : Optional.empty();
    }

    /** The JSON type of a component that is just being read. */
    UnionDeclaration.JsonType jsonTypeOf(TypeId id) {
        Schema<?> schema = componentOf(id).map(components::get).orElse(null);
        if (schema == null || Schemas.kind(schema) == Schemas.Kind.OBJECT) {
            return UnionDeclaration.JsonType.OBJECT;
        }
        return Schemas.kind(schema) == Schemas.Kind.ENUM && "string".equals(Schemas.type(schema))
                ? UnionDeclaration.JsonType.STRING
                : UnionDeclaration.JsonType.ANY;
    }

    /** The members of an object schema and of all that it is composed of, without reading their types. */
    void members(Schema<?> schema, Set<String> required, Set<String> known) {
        members(schema, required, known, new HashSet<>());
    }

    private void members(Schema<?> schema, Set<String> required, Set<String> known, Set<Integer> seen) {
        if (schema == null || !seen.add(System.identityHashCode(schema))) {
            return;
        }
        Schemas.parts(schema).forEach(part -> members(dereference(part), required, known, seen));
        if (schema.getRequired() != null) {
            required.addAll(schema.getRequired());
        }
        if (schema.getProperties() != null) {
            known.addAll(schema.getProperties().keySet());
        }
    }

    /** Where a reference leads, itself followed. */
    Schema<?> dereference(Schema<?> schema) {
        Schema<?> current = schema;
        Set<String> seen = new LinkedHashSet<>();
        while (current != null && current.get$ref() != null && seen.add(current.get$ref())) {
            current = components.get(componentName(current.get$ref()));
        }
        return current;
    }

    /** The component that a reference leads to in the end; empty where it leads in a circle or nowhere. */
    Optional<String> componentTarget(String reference) {
        Set<String> seen = new LinkedHashSet<>();
        String name = componentName(reference);
        while (seen.add(name) && components.get(name) != null) {
            if (components.get(name).get$ref() == null) {
                return Optional.of(name);
            }
            name = componentName(components.get(name).get$ref());
        }
        return Optional.empty();
    }

    private TypeRef reference(String reference) {
        String name = componentName(reference);
        return components.containsKey(name) ? component(name) : ScalarType.ANY;
    }

    static String componentName(String reference) {
        return reference.startsWith(COMPONENTS)
                ? JsonPointers.ofFragment(reference.substring(COMPONENTS.length())).replace("~1", "/").replace("~0", "~")
                : reference;
    }

    private TypeRef component(String name) {
        TypeRef known = componentTypes.get(name);
        if (known != null) {
            return known;
        }
        Schema<?> schema = components.get(name);
        TypeId id = new TypeId(JsonPointers.child("/components/schemas", name));
        if (schema != null && schema.get$ref() == null && Schemas.javaType(schema).isEmpty()
                && (Schemas.isDeclared(schema) && composed(schema).isEmpty() || hierarchies.has(name))) {
            // Known before it is read, so that a shape may contain itself.
            componentTypes.put(name, new DeclaredType(id));
            return hierarchies.has(name) ? object(schema, id, new Place.Component(name)) : typeOf(schema, id, new Place.Component(name));
        }
        if (!componentsInProgress.add(name)) {
            return promised.of(name, schema, id);
        }
        TypeRef type = typeOf(schema, id, new Place.Component(name));
        componentsInProgress.remove(name);
        componentTypes.put(name, type);
        return type;
    }

    /** Of the parts that a text, a number or a list is composed of, the one that says most; empty for objects. */
    Optional<Schema<?>> composed(Schema<?> schema) {
        if (Schemas.kind(schema) != Schemas.Kind.OBJECT || Schemas.hasProperties(schema)
                || "object".equals(Schemas.type(schema)) || !Schemas.branches(schema).isEmpty()) {
            return Optional.empty();
        }
        Schema<?> most = null;
        for (Schema<?> part : Schemas.parts(schema)) {
            Schema<?> shape = shape(part);
            Schemas.Kind kind = shape == null ? Schemas.Kind.OBJECT : Schemas.kind(shape);
            boolean plain = kind == Schemas.Kind.ENUM || kind == Schemas.Kind.ARRAY
                    || kind == Schemas.Kind.SCALAR && ScalarFormats.of(shape) != ScalarType.ANY;
            if (!plain) {
                return Optional.empty();
            }
            most = most == null || kind == Schemas.Kind.ENUM ? part : most;
        }
        return Optional.ofNullable(most);
    }

    /** Whether null is a value: of the schema, of what it refers to, or of one of its branches. */
    boolean nullable(Schema<?> schema, TypeRef type) {
        return nullable(schema, type, new HashSet<>());
    }

    private boolean nullable(Schema<?> schema, TypeRef type, Set<Integer> seen) {
        Schema<?> target = dereference(schema);
        if (target == null || !seen.add(System.identityHashCode(target))) {
            return false;
        }
        if (Schemas.nullable(schema) || Schemas.nullable(target)
                || type == ScalarType.ANY && Schemas.allowsAnything(target)) {
            return true;
        }
        return switch (Schemas.kind(target)) {
            case SINGLE_BRANCH -> nullable(Schemas.singleBranch(target), type, seen);
            case UNION -> Schemas.branches(target).stream().anyMatch(branch -> nullable(branch, type, seen));
            default -> false;
        };
    }

    /** What a schema is in the end: references, and choices and compositions of one, followed. */
    private Schema<?> shape(Schema<?> schema) {
        Schema<?> current = dereference(schema);
        for (int steps = 0; steps < components.size() + 16; steps++) {
            if (current == null || Schemas.kind(current) != Schemas.Kind.SINGLE_BRANCH) {
                return current;
            }
            current = dereference(Schemas.singleBranch(current));
        }
        return null;
    }

    private TypeRef enumeration(Schema<?> schema, TypeId id, Place place) {
        List<EnumDeclaration.Value> values = Schemas.enumValues(schema);
        ScalarType base = Schemas.enumBase(schema);
        declarations.add(new EnumDeclaration(
                id, place, documentation(schema, place), Schemas.javaName(schema), base, values));
        return new DeclaredType(id);
    }

    private TypeRef object(Schema<?> schema, TypeId id, Place place) {
        TypeId known = open.putIfAbsent(schema, id);
        if (known != null) {
            return new DeclaredType(known);
        }
        declare(schema, id, place);
        open.remove(schema);
        return new DeclaredType(id);
    }

    private void declare(Schema<?> schema, TypeId id, Place place) {
        declarations.begin(id);
        Optional<String> component = componentOf(id).filter(hierarchies::has);
        Members members = members(schema);
        componentOf(id).filter(name -> !hierarchies.hasTold(name)).ifPresent(name ->
                members.contradictions().forEach(problem -> problems.accept(name, "'" + name + "': " + problem)));
        Map<String, Hierarchies.Member> all = component.map(hierarchies::members)
                .orElseGet(() -> Hierarchies.Member.of(id, members.schemasOfAll()));
        List<Property> properties = new ArrayList<>();
        all.forEach((name, member) -> {
            TypeRef type = member(name, member, component.isPresent());
            Property property = Schemas.property(name, member.schema(), type, dereference(member.schema()),
                    nullable(member.schema(), type));
            properties.add(members.isRequired(name) ? asRequired(property) : property);
        });
        members.additional().ifPresent(values ->
                properties.add(additional(values, component.map(hierarchies::additionalOwner).orElse(id))));
        declarations.add(new ObjectDeclaration(id, place, ObjectDeclaration.Role.MODEL,
                documentation(schema, place), Schemas.javaName(schema), properties,
                component.map(hierarchies::of).orElse(Hierarchy.NONE)));
    }

    private TypeRef member(String name, Hierarchies.Member member, boolean shared) {
        TypeId id = below(member.owner(), "properties/" + name);
        TypeRef known = shared ? sharedTypes.get(id.pointer()) : null;
        if (known != null) {
            return known;
        }
        TypeRef type = typeOf(member.schema(), id, new Place.Member(member.owner(), name));
        if (shared) {
            sharedTypes.put(id.pointer(), type);
        }
        return type;
    }

    /** What a schema and all that it is composed of say of the members of an object. */
    Members members(Schema<?> schema) {
        Members members = new Members();
        collect(schema, members, new HashSet<>());
        return members;
    }

    private Property additional(Schema<?> values, TypeId id) {
        TypeRef type = typeOf(values, below(id, "additionalProperties"), new Place.Member(id, "value"));
        return new Property("additionalProperties", new MapType(type), Documentation.of("Members that are not declared."),
                Property.Presence.OPTIONAL, false, Optional.empty(), Property.Carrier.ADDITIONAL);
    }

    /** What is deprecated inline is the property: its type has no other use. */
    private static Documentation documentation(Schema<?> schema, Place place) {
        Documentation documentation = Schemas.documentation(schema);
        return place instanceof Place.Component
                ? documentation
                : new Documentation(documentation.text(), documentation.facts(), false);
    }

    /** Gathers the properties of a schema and of all that it is composed of (JSON Schema, allOf). */
    private void collect(Schema<?> schema, Members members, Set<Integer> seen) {
        if (schema == null || !seen.add(System.identityHashCode(schema))) {
            return;
        }
        Schemas.parts(schema).forEach(part -> collect(dereference(part), members, seen));
        members.add(schema);
        // What only some branches have, the merged object may have.
        List<Schema<?>> branches = Schemas.branches(schema);
        if (branches.stream().anyMatch(branch -> seen.contains(System.identityHashCode(dereference(branch))))) {
            // A choice among what builds on it: what brought us here is the choice.
            return;
        }
        for (Schema<?> branch : branches) {
            if (buildsOn(dereference(branch), seen)) {
                continue;
            }
            Members optional = new Members();
            collect(dereference(branch), optional, seen);
            members.addOptional(optional);
        }
    }

    private boolean buildsOn(Schema<?> schema, Set<Integer> seen) {
        return schema != null && Schemas.parts(schema).stream()
                .anyMatch(part -> part.get$ref() != null && seen.contains(System.identityHashCode(dereference(part))));
    }

    private static Property asRequired(Property property) {
        return property.withPresence(new Property.Presence(true, property.presence().nullable()));
    }

    static TypeId below(TypeId id, String path) {
        return new TypeId(id.pointer() + "/" + path);
    }

    /** Documentation of a parameter or body whose schema may add facts to it. */
    static Documentation withFactsOf(String description, Schema<?> schema, boolean deprecated) {
        Documentation own = schema == null ? Documentation.NONE : Schemas.documentation(schema);
        String text = description == null || description.isBlank() ? own.text() : description;
        return new Documentation(text, own.facts(), deprecated || own.deprecated());
    }
}
