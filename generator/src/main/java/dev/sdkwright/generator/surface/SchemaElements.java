package dev.sdkwright.generator.surface;

import dev.sdkwright.generator.model.EnumDeclaration;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Place;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.UnionDeclaration;
import dev.sdkwright.generator.name.SdkNames;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Declared types as elements. */
final class SchemaElements {
    /** A type that stands inline in an operation: its operationId, where it stands there, and in what of that. */
    private static final Pattern SHAPE = Pattern.compile("(.*?)#(request|response)/([^/]*).*");

    private final SdkNames names;
    private final PropertyFacts properties;
    private final Map<String, String> operationKeys;
    private final ModelIndex index;
    private final Uses uses;

    /**
     * A describer of types.
     *
     * @param operationKeys what operations are called as elements, by their operationIds
     */
    SchemaElements(
            SdkModel model, SdkNames names, PropertyFacts properties, Map<String, String> operationKeys) {
        this.operationKeys = operationKeys;
        this.names = names;
        this.properties = properties;
        this.index = model.index();
        this.uses = new Uses(model);
    }

    Element of(TypeDeclaration type) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.CLASS, SignatureTypes.name(names, type.id()));
        uses.of(type.id()).ifPresent(use -> facts.put(Fact.USE, use.text()));
        owner(type).ifPresent(owner -> facts.put(Fact.OF, owner));
        Wording.put(type.documentation(), facts);
        List<Element> parts = new ArrayList<>();
        if (type instanceof ObjectDeclaration object) {
            object(object, facts, parts);
        } else if (type instanceof EnumDeclaration enumeration) {
            enumeration(enumeration, facts, parts);
        } else if (type instanceof UnionDeclaration union) {
            union(union, facts, parts);
        }
        return new Element(Element.Kind.SCHEMA, type.id().pointer(), facts, parts);
    }

    /** Whether a type is what an operation takes or gives. */
    private static boolean isShape(TypeId type) {
        return type.pointer().endsWith("#request") || type.pointer().endsWith("#response");
    }

    /** The path of the element that an inline type stands in. */
    private Optional<String> owner(TypeDeclaration type) {
        if (type.place() instanceof Place.Member member && !isShape(member.owner())) {
            return Optional.of(Element.path(path(member.owner()), Element.Kind.PROPERTY, member.member()));
        }
        Matcher shape = SHAPE.matcher(type.id().pointer());
        if (!shape.matches()) {
            return Optional.empty();
        }
        String operation = operationKeys.getOrDefault(shape.group(1), shape.group(1));
        String above = Element.path("", Element.Kind.OPERATION, operation);
        String name = shape.group(3);
        if (shape.group(2).equals("response")) {
            return Optional.of(Element.path(above, Element.Kind.RESPONSE, name));
        }
        return Optional.of(name.equals("body")
                ? Element.path(above, Element.Kind.BODY, "")
                : Element.path(above, Element.Kind.PARAMETER, name));
    }

    /** The path of the element that a declared type is. */
    static String path(TypeId id) {
        return Element.path("", Element.Kind.SCHEMA, id.pointer());
    }

    /** What a property is called among those of its object. */
    static String key(Property property) {
        return switch (property.carrier()) {
            case ADDITIONAL -> "";
            case STREAM -> property.wireName() + " as a stream";
            default -> property.wireName();
        };
    }

    private void object(ObjectDeclaration object, Map<Fact, String> facts, List<Element> parts) {
        facts.put(Fact.FORM, Form.OBJECT.text());
        List<String> parents = new ArrayList<>();
        for (Optional<ObjectDeclaration> above = index.parent(object); above.isPresent();
                above = index.parent(above.get())) {
            parents.add(SignatureTypes.name(names, above.get().id()));
        }
        if (!parents.isEmpty()) {
            facts.put(Fact.PARENTS, String.join(" ", parents));
        }
        object.hierarchy().discriminator().ifPresent(name -> facts.put(Fact.DISCRIMINATOR, name));
        for (Property property : object.properties()) {
            Map<Fact, String> all = properties.of(property);
            all.putAll(properties.java(property, names.member(object.id(), property)));
            parts.add(new Element(Element.Kind.PROPERTY, key(property), all, List.of()));
        }
        object.hierarchy().subtypes().forEach((value, subtype) -> parts.add(new Element(Element.Kind.SUBTYPE, value,
                Map.of(Fact.TYPE, SchemaPlace.of(subtype.pointer())), List.of())));
    }

    private void enumeration(EnumDeclaration enumeration, Map<Fact, String> facts, List<Element> parts) {
        facts.put(Fact.FORM, Form.ENUMERATION.text());
        facts.put(Fact.TYPE, properties.words(enumeration.base()));
        facts.put(Fact.JAVA, properties.java(enumeration.base()));
        enumeration.values().forEach(value -> parts.add(new Element(Element.Kind.VALUE, value.literal(),
                Map.of(Fact.CONSTANT, names.constant(enumeration.id(), value.literal())), List.of())));
    }

    private void union(UnionDeclaration union, Map<Fact, String> facts, List<Element> parts) {
        facts.put(Fact.FORM, Form.UNION.text());
        union.discriminator().ifPresent(name -> facts.put(Fact.DISCRIMINATOR, name));
        for (UnionDeclaration.Branch branch : union.branches()) {
            Map<Fact, String> own = new EnumMap<>(Fact.class);
            own.put(Fact.BRANCH, names.branch(union.id(), branch.type()));
            own.put(Fact.JAVA, properties.java(branch.type()));
            if (!branch.signs().discriminatorValues().isEmpty()) {
                own.put(Fact.SIGNS, String.join(", ", branch.signs().discriminatorValues()));
            }
            String words = properties.words(branch.type());
            // Several may stand inline; what they are called is made of what is in them.
            String key = words.contains(ContractTypes.INLINE) ? words + " " + own.get(Fact.BRANCH) : words;
            parts.add(new Element(Element.Kind.BRANCH, key, own, List.of()));
        }
    }
}
