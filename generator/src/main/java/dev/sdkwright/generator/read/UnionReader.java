package dev.sdkwright.generator.read;

import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.Documentation;
import dev.sdkwright.generator.model.EnumDeclaration;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.MapType;
import dev.sdkwright.generator.model.MappedDeclaration;
import dev.sdkwright.generator.model.Place;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeRef;
import dev.sdkwright.generator.model.UnionDeclaration;
import dev.sdkwright.generator.model.UnionDeclaration.JsonType;
import dev.sdkwright.generator.model.UnionDeclaration.Signs;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Schemas of several types to unions. */
final class UnionReader {
    /** The value of a tag that is null; no name is made of it. */
    private static final String NULL = "null";

    private final SchemaReader schemas;

    UnionReader(SchemaReader schemas) {
        this.schemas = schemas;
    }

    /** The union of a schema; of its one type where the branches turn out to be one and the same. */
    TypeRef read(Schema<?> schema, TypeId id, Place place, Documentation documentation) {
        Map<TypeRef, UnionDeclaration.Branch> branches = new LinkedHashMap<>();
        int before = schemas.declarations().count();
        int index = 0;
        for (Schema<?> branch : Schemas.branches(schema)) {
            String name = name(branch);
            TypeRef type = schemas.typeOf(branch, new TypeId(id.pointer() + "/branch/" + index++), new Place.Member(id, name));
            branches.putIfAbsent(type, new UnionDeclaration.Branch(name(type, name), type, signs(schema, branch, type)));
        }
        boolean any = branches.remove(ScalarType.ANY) != null;
        // A component is always declared: it has a name, and what it contains may refer to it.
        if (!(place instanceof Place.Component)) {
            if (any) {
                forgetBelow(id, before);
                return ScalarType.ANY;
            }
            if (branches.size() == 1) {
                // Read again as what stands in this place: there is no union that it could be named after.
                forgetBelow(id, before);
                return schemas.typeOf(Schemas.branches(schema).get(0), id, place);
            }
        }
        Optional<String> discriminator = Optional.ofNullable(schema.getDiscriminator()).map(Discriminator::getPropertyName);
        schemas.declare(new UnionDeclaration(
                id, place, documentation, Schemas.javaName(schema), specificFirst(branches.values()), discriminator));
        return new DeclaredType(id);
    }

    private void forgetBelow(TypeId id, int declaredBefore) {
        // Mostly there is nothing, and looking for it means to look at all.
        if (schemas.declarations().count() > declaredBefore) {
            schemas.declarations().forgetBranches(id);
        }
    }

    /** A branch that takes every text or number comes after those that take only some. */
    private static List<UnionDeclaration.Branch> specificFirst(Collection<UnionDeclaration.Branch> branches) {
        return branches.stream().sorted(Comparator.comparingInt(branch -> breadth(branch.type()))).toList();
    }

    private static int breadth(TypeRef type) {
        if (type instanceof MapType) {
            return 1;
        }
        return type instanceof ScalarType scalar
                ? switch (scalar) {
                    case LONG -> 1;
                    case BIG_INTEGER -> 2;
                    case FLOAT -> 3;
                    case DOUBLE -> 4;
                    case STRING, DECIMAL -> 5;
                    default -> 0;
                }
                : 0;
    }

    /** What an inline branch is called: by its title, by the values that tell it from others, or by its members. */
    private String name(Schema<?> branch) {
        if (branch.get$ref() != null) {
            return SchemaReader.componentName(branch.get$ref());
        }
        if (branch.getTitle() != null && !branch.getTitle().isBlank()) {
            return branch.getTitle();
        }
        Optional<String> tag = tags(branch).stream().map(text -> text.substring(text.indexOf('=') + 1))
                .filter(value -> !value.equals(NULL)).findFirst();
        if (tag.isPresent()) {
            return tag.get();
        }
        Optional<Schema<?>> own = Schemas.hasProperties(branch) ? Optional.of(branch)
                : Schemas.parts(branch).stream().filter(Schemas::hasProperties).findFirst();
        if (own.isPresent()) {
            return String.join("_", Schemas.properties(own.get()).keySet().stream().limit(3).toList());
        }
        return Schemas.kind(branch) == Schemas.Kind.ENUM && Schemas.type(branch) != null ? Schemas.type(branch) : "value";
    }

    private String name(TypeRef type, String written) {
        return type.accept(new TypeRef.Visitor<String>() {
            @Override
            public String scalar(ScalarType scalar) {
                return scalar == ScalarType.STRING ? "text" : scalar.name().toLowerCase(Locale.ROOT);
            }

            @Override
            public String list(ListType list) {
                return name(list.element(), written) + "_list";
            }

            @Override
            public String map(MapType map) {
                return name(map.value(), written) + "_map";
            }

            @Override
            public String declared(DeclaredType declared) {
                return schemas.componentOf(declared.id()).orElse(written);
            }
        });
    }

    private Signs signs(Schema<?> union, Schema<?> branch, TypeRef type) {
        Schema<?> target = schemas.dereference(branch);
        JsonType json = jsonType(type);
        if (target == null || json != JsonType.OBJECT) {
            return Signs.of(json);
        }
        Set<String> required = new LinkedHashSet<>();
        Set<String> known = new LinkedHashSet<>();
        schemas.members(target, required, known);
        return new Signs(json, discriminatorValues(union, branch), tags(target), List.copyOf(required), List.copyOf(known),
                branch.get$ref() != null
                        && Schemas.otherwise(union).equals(Optional.of(SchemaReader.componentName(branch.get$ref()))));
    }

    private static List<String> discriminatorValues(Schema<?> union, Schema<?> branch) {
        Discriminator discriminator = union.getDiscriminator();
        if (discriminator == null || branch.get$ref() == null) {
            return List.of();
        }
        String name = SchemaReader.componentName(branch.get$ref());
        List<String> values = new ArrayList<>();
        if (discriminator.getMapping() != null) {
            discriminator.getMapping().forEach((value, target) -> {
                if (SchemaReader.componentName(target).equals(name)) {
                    values.add(value);
                }
            });
        }
        if (values.isEmpty()) {
            values.add(name);
        }
        return values;
    }

    /** Members with one value only (const, or an enumeration of one). */
    private List<String> tags(Schema<?> schema) {
        List<String> tags = new ArrayList<>();
        if (Schemas.hasProperties(schema)) {
            Schemas.properties(schema).forEach((name, member) -> {
                Schema<?> target = schemas.dereference(member);
                if (target != null) {
                    Schemas.onlyValue(target).or(() -> Schemas.isOnlyNull(target) ? Optional.of(NULL) : Optional.empty())
                            .ifPresent(value -> tags.add(name + "=" + value));
                }
            });
        }
        if (schema.getAllOf() != null) {
            for (Schema<?> part : schema.getAllOf()) {
                Schema<?> target = schemas.dereference(part);
                if (target != null && target != schema && target.getAllOf() == null) {
                    tags.addAll(tags(target));
                }
            }
        }
        return tags;
    }

    private JsonType jsonType(TypeRef type) {
        return type.accept(new TypeRef.Visitor<JsonType>() {
            @Override
            public JsonType scalar(ScalarType scalar) {
                return scalarType(scalar);
            }

            @Override
            public JsonType list(ListType list) {
                return JsonType.ARRAY;
            }

            @Override
            public JsonType map(MapType map) {
                return JsonType.OBJECT;
            }

            @Override
            public JsonType declared(DeclaredType declared) {
                return schemas.declarations().find(declared.id())
                        .map(declaration -> jsonType(declaration))
                        .orElseGet(() -> schemas.jsonTypeOf(declared.id()));
            }
        });
    }

    private static JsonType jsonType(TypeDeclaration declaration) {
        if (declaration instanceof EnumDeclaration enumeration) {
            return scalarType(enumeration.base());
        }
        if (declaration instanceof MappedDeclaration mapped) {
            return mapped.conversion() instanceof MappedDeclaration.ByMethods methods
                    ? scalarType(methods.carrier())
                    : JsonType.ANY;
        }
        return declaration instanceof UnionDeclaration ? JsonType.ANY : JsonType.OBJECT;
    }

    private static JsonType scalarType(ScalarType scalar) {
        return switch (scalar) {
            case STRING, DATE, DATE_TIME, UUID, URI, BYTES -> JsonType.STRING;
            case BOOLEAN -> JsonType.BOOLEAN;
            case INTEGER, LONG, BIG_INTEGER, FLOAT, DOUBLE, DECIMAL -> JsonType.NUMBER;
            case ANY, STREAM, FILE -> JsonType.ANY;
        };
    }
}
