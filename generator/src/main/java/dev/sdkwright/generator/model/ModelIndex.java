package dev.sdkwright.generator.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers the questions about a model that need more than one of its declarations. */
public final class ModelIndex {
    private final Map<TypeId, TypeDeclaration> declarations;
    private final Map<TypeId, List<EnumDeclaration>> nested;
    private final SdkModel model;
    /** Made when first asked for, which most users of an index never do; null before that. */
    private volatile Set<TypeId> contained;

    ModelIndex(SdkModel model) {
        this.declarations = new HashMap<>();
        model.types().forEach(declaration -> declarations.put(declaration.id(), declaration));
        this.nested = model.types().stream()
                .filter(this::isNested)
                .map(EnumDeclaration.class::cast)
                .collect(Collectors.groupingBy(declaration -> ((Place.Member) declaration.place()).owner()));
        this.model = model;
    }

    public TypeDeclaration declaration(TypeId id) {
        TypeDeclaration declaration = declarations.get(id);
        if (declaration == null) {
            throw new IllegalArgumentException("not declared: " + id);
        }
        return declaration;
    }

    /** The declaration of a type that is an object; empty for all others. */
    public Optional<ObjectDeclaration> object(TypeRef type) {
        return declared(type, ObjectDeclaration.class);
    }

    /** The declaration of a type that is an enumeration; empty for all others. */
    public Optional<EnumDeclaration> enumeration(TypeRef type) {
        return declared(type, EnumDeclaration.class);
    }

    private <D extends TypeDeclaration> Optional<D> declared(TypeRef type, Class<D> kind) {
        return type instanceof DeclaredType declared
                ? Optional.of(declaration(declared.id())).filter(kind::isInstance).map(kind::cast)
                : Optional.empty();
    }

    /** The object whose class an object's class extends. */
    public Optional<ObjectDeclaration> parent(ObjectDeclaration object) {
        return object.hierarchy().parent().map(parent -> (ObjectDeclaration) declaration(parent));
    }

    /** The member that tells the classes above an object's from it, where a text can be given to it. */
    public Optional<Property> inheritedDiscriminator(ObjectDeclaration object) {
        return parent(object)
                .flatMap(parent -> parent.hierarchy().discriminator())
                .flatMap(name -> object.properties().stream()
                        .filter(property -> property.carrier() == Property.Carrier.MEMBER
                                && property.wireName().equals(name) && isText(property.type()))
                        .findFirst());
    }

    private boolean isText(TypeRef type) {
        return type == ScalarType.STRING
                || enumeration(type).filter(enumeration -> enumeration.base() == ScalarType.STRING).isPresent();
    }

    /** Whether a declaration stands inside another's class instead of in a file of its own. */
    public boolean isNested(TypeDeclaration declaration) {
        return declaration instanceof EnumDeclaration
                && declaration.place() instanceof Place.Member member
                && declarations.get(member.owner()) instanceof ObjectDeclaration object
                && object.nests();
    }

    /** The enumerations that stand inside the class of an object, in document order. */
    public List<EnumDeclaration> nestedIn(ObjectDeclaration owner) {
        return nested.getOrDefault(owner.id(), List.of());
    }

    /** Whether a list or a map holds the type somewhere, or a body or a header consists of it. */
    public boolean isContained(TypeId id) {
        Set<TypeId> known = contained;
        if (known == null) {
            known = ContainedTypes.of(model);
            contained = known;
        }
        return known.contains(id);
    }

    /** Whether naming the type in code makes javac warn; such code says that it knows. */
    public boolean isDeprecated(TypeRef type) {
        return type.accept(new TypeRef.Visitor<Boolean>() {
            @Override
            public Boolean scalar(ScalarType scalar) {
                return false;
            }

            @Override
            public Boolean list(ListType list) {
                return isDeprecated(list.element());
            }

            @Override
            public Boolean map(MapType map) {
                return isDeprecated(map.value());
            }

            @Override
            public Boolean declared(DeclaredType declared) {
                return declaration(declared.id()).documentation().deprecated();
            }
        });
    }

    /** Whether the class of an object, or one beside it, names a deprecated type. */
    public boolean namesDeprecated(ObjectDeclaration object) {
        return object.documentation().deprecated()
                || parent(object).filter(this::namesDeprecated).isPresent()
                || object.hierarchy().subtypes().values().stream().anyMatch(below -> isDeprecated(new DeclaredType(below)))
                || object.properties().stream().anyMatch(property -> isDeprecated(property.type()));
    }

    /** Whether the interface of a union, or its codec, names a deprecated type. */
    public boolean namesDeprecated(UnionDeclaration union) {
        return union.documentation().deprecated()
                || union.branches().stream().anyMatch(branch -> isDeprecated(branch.type()));
    }
}
