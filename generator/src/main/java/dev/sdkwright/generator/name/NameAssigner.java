package dev.sdkwright.generator.name;

import dev.sdkwright.generator.model.EnumDeclaration;
import dev.sdkwright.generator.model.MappedDeclaration;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.Place;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeRef;
import dev.sdkwright.generator.model.UnionDeclaration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Settles every name of a model. */
public final class NameAssigner {
    /** Inline types stand in inline types, as deep as you like, but a file's name has an end. */
    private static final int LONGEST_INLINE = 130;

    private static final int LONGEST_NESTED = 80;

    private static final Set<String> INSIDE_UNIONS = Set.of("Unknown", "Visitor");

    private final ReservedNames words = ReservedNames.words();
    private final ReservedNames methods = ReservedNames.methods();
    private final ReservedNames accessors = ReservedNames.accessors();
    private final ReservedNames responseAccessors = ReservedNames.responseAccessors();
    private final ReservedNames uploadAccessors = ReservedNames.uploadAccessors();
    private final ReservedNames watchedAccessors = ReservedNames.watchedAccessors();
    private final ReservedNames reservedTypes = ReservedNames.types();

    private final SdkModel model;
    private final PackageNames wishes;
    private final Neighbours neighbours;
    private final Map<TypeId, TypeDeclaration> declarations;
    private final Map<TypeId, JavaTypeName> types = new LinkedHashMap<>();
    private final Map<JavaTypeName, UniqueNames> nestedNames = new HashMap<>();
    /** Thousands of objects have an id and a name: what was spelled once is known by its wire name, and by its accessor. */
    private final Map<String, String> camels = new HashMap<>();
    private final Map<String, MemberName> memberNames = new HashMap<>();

    /** Names an SDK that stands alone. */
    public NameAssigner(SdkModel model, PackageNames wishes) {
        this(model, wishes, Neighbours.NONE);
    }

    /** Names an SDK among others. */
    public NameAssigner(SdkModel model, PackageNames wishes, Neighbours neighbours) {
        this.neighbours = neighbours;
        this.model = model;
        this.wishes = wishes;
        this.declarations = model.types().stream()
                .collect(Collectors.toMap(TypeDeclaration::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    public SdkNames assign() {
        String service = wishes.service(model.service());
        SdkNames.Packages packages = wishes.packages(model.service(), service);
        UniqueNames files = UniqueNames.ignoringCase();
        files.take(service + "Operations");
        neighbours.types().forEach(id -> types.put(id, neighbours.names().orElseThrow().type(id)));
        Map<String, String> operationIds = methodNames();
        Map<String, SdkNames.OperationName> operations = new LinkedHashMap<>();
        model.operations().forEach(operation -> {
            String method = operationIds.get(operation.id());
            nameShape(operation.requestType(), packages, files, Words.upperFirst(method) + "Request");
            nameShape(operation.responseType(), packages, files, Words.upperFirst(method) + "Response");
            operations.put(operation.id(), new SdkNames.OperationName(method, JavaTypeName.of(packages.model(),
                    files.free(Words.upperFirst(method) + "Operation", operation.id()))));
        });
        declarations.values().forEach(declaration -> {
            if (declaration instanceof MappedDeclaration mapped) {
                types.put(mapped.id(), JavaTypeName.parse(mapped.type()));
            }
        });
        nameComponents(packages, files);
        // In an order of its own, not the document's: of two that would be called the same, the same one always is.
        declarations.keySet().stream().sorted().forEach(id -> nameInline(id, packages, files, operationIds));
        return new SdkNames(packages, service, types, codecs(packages, files), members(), constants(), operations,
                branches(), regionConstants(), pagings(packages, files, operations), neighbours);
    }

    private Map<String, String> methodNames() {
        UniqueNames free = UniqueNames.ignoringCase();
        // Beside each method stand others with these endings, and what every client has.
        free.take("close");
        free.take("newBuilder");
        List<String> ids = model.operations().stream().map(Operation::id).toList();
        return free.allocate(ids, id -> methodName(Words.lowerFirst(Words.lowerCamel(id))));
    }

    private String methodName(String wanted) {
        return methods.contains(wanted) ? "_" + wanted : avoidReserved(wanted);
    }

    private void nameShape(TypeId id, SdkNames.Packages packages, UniqueNames files, String wanted) {
        if (!types.containsKey(id)) {
            types.put(id, JavaTypeName.of(packages.model(), files.free(wanted, id.pointer())));
        }
    }

    private void nameComponents(SdkNames.Packages packages, UniqueNames files) {
        Map<String, TypeDeclaration> components = new LinkedHashMap<>();
        declarations.values().forEach(declaration -> {
            if (declaration.place() instanceof Place.Component component && !types.containsKey(declaration.id())) {
                components.put(component.name(), declaration);
            }
        });
        // A component that is spelled like the request or response of an operation gives way to it.
        files.allocate(components.keySet(), name -> componentName(components.get(name), name, files))
                .forEach((name, java) ->
                        types.put(components.get(name).id(), JavaTypeName.of(packages.model(), java)));
    }

    private String componentName(TypeDeclaration declaration, String name, UniqueNames files) {
        String wanted = declaration.javaName().map(Words::typeName).orElseGet(() -> Words.upperCamel(name));
        return reservedTypes.contains(wanted) ? wanted + "Model" : unlikeInside(declaration, wanted);
    }

    /** What stands inside every union cannot be called like it (JLS 8.1). */
    private static String unlikeInside(TypeDeclaration declaration, String wanted) {
        return declaration instanceof UnionDeclaration && INSIDE_UNIONS.contains(wanted) ? wanted + "Model" : wanted;
    }

    /** Inline types are named by their place: nested enums inside their owner, objects beside it. */
    private JavaTypeName nameInline(
            TypeId id, SdkNames.Packages packages, UniqueNames files, Map<String, String> operationIds) {
        JavaTypeName known = types.get(id);
        if (known != null) {
            return known;
        }
        TypeDeclaration declaration = declarations.get(id);
        JavaTypeName name;
        if (declaration.place() instanceof Place.Member member) {
            JavaTypeName owner = nameInline(member.owner(), packages, files, operationIds);
            String suffix = declaration.javaName().map(Words::typeName)
                    .orElseGet(() -> Words.upperFirst(Words.lowerCamel(member.member())));
            name = declaration instanceof EnumDeclaration
                            && declarations.get(member.owner()) instanceof ObjectDeclaration object && object.nests()
                    ? nestedEnum(owner, suffix, id)
                    : JavaTypeName.of(packages.model(), files.free(
                            unlikeInside(declaration, inline(owner.simpleName() + suffix, id)), id.pointer()));
        } else {
            Place.OperationPart part = (Place.OperationPart) declaration.place();
            String operation = Words.upperFirst(operationIds.get(part.operationId()));
            name = JavaTypeName.of(packages.model(), files.free(operation + part.suffix(), id.pointer()));
        }
        types.put(id, name);
        return name;
    }

    private static String inline(String wanted, TypeId id) {
        return Words.shortened(wanted, id.pointer(), LONGEST_INLINE);
    }

    private JavaTypeName nestedEnum(JavaTypeName owner, String suffix, TypeId id) {
        String simpleName = Words.shortened(suffix, id.pointer(), LONGEST_NESTED);
        String wanted = simpleName.endsWith("Enum") ? simpleName : simpleName + "Enum";
        return owner.nested(nestedNames.computeIfAbsent(owner, NameAssigner::insideOf).free(wanted, id.pointer()));
    }

    /** No class can be called like the one around it (JLS 8.1). */
    private static UniqueNames insideOf(JavaTypeName owner) {
        UniqueNames names = UniqueNames.exact();
        names.take(owner.simpleName());
        return names;
    }

    private Map<TypeId, JavaTypeName> codecs(SdkNames.Packages packages, UniqueNames files) {
        Map<TypeId, JavaTypeName> codecs = new HashMap<>();
        declarations.values().forEach(declaration -> {
            if (declaration instanceof MappedDeclaration mapped
                    && mapped.conversion() instanceof MappedDeclaration.ByCodec elsewhere) {
                codecs.put(mapped.id(), JavaTypeName.parse(elsewhere.codec()));
            } else if (neighbours.types().contains(declaration.id())) {
                neighbours.names().orElseThrow().codecIfAny(declaration.id())
                        .ifPresent(codec -> codecs.put(declaration.id(), codec));
            } else if (!(declaration instanceof EnumDeclaration)) {
                String wanted = types.get(declaration.id()).simpleName() + "Codec";
                codecs.put(declaration.id(),
                        JavaTypeName.of(packages.model(), files.free(wanted, declaration.id().pointer())));
            }
        });
        return codecs;
    }

    /** After all others: whether there are pages must not decide what anything else is called. */
    private Map<String, JavaTypeName> pagings(
            SdkNames.Packages packages, UniqueNames files, Map<String, SdkNames.OperationName> operations) {
        Map<String, JavaTypeName> pagings = new HashMap<>();
        model.operations().stream().filter(operation -> operation.pagination().isPresent()).forEach(operation -> {
            String wanted = Words.upperFirst(operations.get(operation.id()).method()) + "Paging";
            pagings.put(operation.id(), JavaTypeName.of(packages.model(), files.free(wanted, operation.id())));
        });
        return pagings;
    }

    private Map<TypeId, Map<SdkNames.PropertyKey, MemberName>> members() {
        Map<TypeId, Map<SdkNames.PropertyKey, MemberName>> members = new HashMap<>();
        declarations.values().forEach(declaration -> {
            if (declaration instanceof ObjectDeclaration object) {
                nameMembers(object, members);
            }
        });
        return members;
    }

    /** A class has the members of the one that it extends, under the same names. */
    private Map<SdkNames.PropertyKey, MemberName> nameMembers(
            ObjectDeclaration object, Map<TypeId, Map<SdkNames.PropertyKey, MemberName>> all) {
        Map<SdkNames.PropertyKey, MemberName> known = all.get(object.id());
        if (known == null) {
            Map<SdkNames.PropertyKey, MemberName> inherited = object.hierarchy().parent()
                    .map(parent -> nameMembers((ObjectDeclaration) declarations.get(parent), all))
                    .orElse(Map.of());
            known = members(object, inherited);
            all.put(object.id(), known);
        }
        return known;
    }

    /** Accessors decide: fields that differ only in the case of their first letter share them. */
    private Map<SdkNames.PropertyKey, MemberName> members(
            ObjectDeclaration object, Map<SdkNames.PropertyKey, MemberName> inherited) {
        Map<SdkNames.PropertyKey, MemberName> members = new HashMap<>(inherited);
        UniqueNames taken = UniqueNames.exact();
        inherited.values().forEach(name -> taken.take(name.accessor()));
        wishes(object, inherited.keySet()).forEach((carrier, wishesByWireName) -> {
            Set<String> ofOtherCarriers = members.values().stream().map(MemberName::accessor).collect(Collectors.toSet());
            taken.allocate(wishesByWireName.keySet(), wireName -> {
                        String accessor = accessor(camels.computeIfAbsent(wishesByWireName.get(wireName),
                                Words::lowerCamel), object.role());
                        return ofOtherCarriers.contains(accessor) ? accessor + suffix(carrier) : accessor;
                    })
                    .forEach((wireName, accessor) -> members.put(new SdkNames.PropertyKey(carrier, wireName),
                            memberNames.computeIfAbsent(accessor, this::memberName)));
        });
        return members;
    }

    /** What the members that an object does not inherit would be called, by their carriers and wire names. */
    private static Map<Property.Carrier, Map<String, String>> wishes(
            ObjectDeclaration object, Set<SdkNames.PropertyKey> inherited) {
        Map<Property.Carrier, Map<String, String>> wishes = new EnumMap<>(Property.Carrier.class);
        for (Property property : object.properties()) {
            if (!inherited.contains(SdkNames.PropertyKey.of(property))) {
                wishes.computeIfAbsent(property.carrier(), ignored -> new LinkedHashMap<>())
                        .put(property.wireName(), property.javaName().orElse(property.wireName()));
            }
        }
        return wishes;
    }

    private MemberName memberName(String accessor) {
        return new MemberName(avoidReserved(Words.lowerFirst(accessor)), accessor);
    }

    private static String suffix(Property.Carrier carrier) {
        return Words.upperFirst(carrier.name().toLowerCase(Locale.ROOT));
    }

    private String accessor(String camel, ObjectDeclaration.Role role) {
        String accessor = Words.upperFirst(camel);
        boolean reserved = accessors.contains(accessor)
                || role.isResponse() && responseAccessors.contains(accessor)
                || role == ObjectDeclaration.Role.UPLOAD && uploadAccessors.contains(accessor)
                || role == ObjectDeclaration.Role.WATCHED && watchedAccessors.contains(accessor);
        if (!reserved) {
            return accessor;
        }
        // Huawei's own SDK calls a property like this for the one that it cannot have, too.
        return model.service().isSigned() && accessor.equals("Class") ? "PropertyClass" : accessor + "Value";
    }

    private Map<TypeId, Map<String, String>> constants() {
        Map<TypeId, Map<String, String>> constants = new HashMap<>();
        ListedNames listed = new ListedNames(model.service().isSigned());
        declarations.values().forEach(declaration -> {
            if (declaration instanceof EnumDeclaration enumeration) {
                Map<String, String> wishesByLiteral = new HashMap<>();
                enumeration.values().forEach(value ->
                        value.javaName().ifPresent(wish -> wishesByLiteral.put(value.literal(), wish)));
                List<String> literals = enumeration.values().stream().map(EnumDeclaration.Value::literal).toList();
                constants.put(enumeration.id(), UniqueNames.exact().allocate(literals,
                        literal -> listed.constant(enumeration.base(), wishesByLiteral.getOrDefault(literal, literal))));
            }
        });
        return constants;
    }

    private Map<TypeId, Map<TypeRef, String>> branches() {
        Map<TypeId, Map<TypeRef, String>> branches = new HashMap<>();
        declarations.values().forEach(declaration -> {
            if (declaration instanceof UnionDeclaration union) {
                branches.put(union.id(), branches(union));
            }
        });
        return branches;
    }

    private Map<TypeRef, String> branches(UnionDeclaration union) {
        UniqueNames taken = UniqueNames.ignoringCase();
        taken.take("Unknown");
        String own = types.get(union.id()).simpleName();
        if (own.startsWith("Of") && own.length() > 2) {
            // The record of a branch is called Of and the branch, and stands inside.
            taken.take(own.substring(2));
        }
        Map<TypeRef, String> names = new HashMap<>();
        union.branches().forEach(branch -> names.put(
                branch.type(), taken.free(Words.upperCamel(branch.name()), branch.name() + branch.type())));
        return names;
    }

    private Map<String, String> regionConstants() {
        List<String> ids = model.servers().stream().flatMap(server -> server.regionId().stream()).distinct().toList();
        return UniqueNames.exact().allocate(ids, Words::constant);
    }

    private String avoidReserved(String name) {
        return words.contains(name) ? "_" + name : name;
    }
}
