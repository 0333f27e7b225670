package dev.sdkwright.generator.surface;

import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.TypeRef;
import dev.sdkwright.generator.name.MemberName;
import dev.sdkwright.generator.name.SdkNames;
import java.util.EnumMap;
import java.util.Map;

/** The facts of what has a type, a presence and, in a class, accessors. */
final class PropertyFacts {
    private final ModelIndex index;
    private final ContractTypes contractTypes;
    private final SignatureTypes javaTypes;

    PropertyFacts(ModelIndex index, SdkNames names) {
        this.index = index;
        this.contractTypes = new ContractTypes(index);
        this.javaTypes = new SignatureTypes(names);
    }

    /** What the contract says of a property. */
    Map<Fact, String> of(Property property) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.TYPE, words(property.type()));
        if (property.presence().required()) {
            facts.put(Fact.REQUIRED, Fact.YES);
        }
        if (property.presence().nullable()) {
            facts.put(Fact.NULLABLE, Fact.YES);
        }
        Wording.put(property.documentation(), facts);
        return facts;
    }

    /** What Java has of a property in a class. */
    Map<Fact, String> java(Property property, MemberName name) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.ACCESSOR, name.accessor());
        facts.put(Fact.JAVA, java(property.type()));
        if (index.object(property.type()).isPresent()) {
            facts.put(Fact.CHANGEABLE, Fact.YES);
        }
        if (property.hasNull()) {
            facts.put(Fact.NULL_MEMBERS, Fact.YES);
        }
        return facts;
    }

    String words(TypeRef type) {
        return type.accept(contractTypes);
    }

    String java(TypeRef type) {
        return type.accept(javaTypes);
    }
}
