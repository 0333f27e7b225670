package dev.sdkwright.generator.text;

import dev.sdkwright.generator.doc.JavaLiteral;
import dev.sdkwright.generator.model.MapType;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.name.HiddenFields;
import dev.sdkwright.generator.name.MemberName;
import dev.sdkwright.generator.name.SdkNames;
import dev.sdkwright.generator.text.CodecView.MemberView;
import dev.sdkwright.generator.text.CodecView.PartView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the views of the codecs of JSON objects: they read and write the fields of the class beside them. A method in a
 * class file has at most 65,535 bytes (JVMS 4.7.3), so that of a very wide object is cut into several.
 */
final class CodecViews {
    private static final int MEMBERS_PER_METHOD = 400;

    private final ModelIndex index;
    private final SdkNames names;
    private final HierarchyViews hierarchies;

    CodecViews(ModelIndex index, SdkNames names) {
        this.index = index;
        this.names = names;
        this.hierarchies = new HierarchyViews(index);
    }

    /**
     * The view of an object's codec.
     *
     * @param types writes types as the codec's file does
     */
    CodecView of(ObjectDeclaration object, JavaTypes types) {
        JsonExpressions json = new JsonExpressions(index, types);
        List<MemberView> members = object.properties().stream()
                .filter(property -> property.carrier() == Property.Carrier.MEMBER && property.type() != ScalarType.FILE)
                .map(property -> member(object, property, json))
                .toList();
        boolean wide = members.size() > MEMBERS_PER_METHOD;
        return new CodecView(
                index.namesDeprecated(object),
                names.hasPublicCodecs() ? "public " : "",
                names.codec(object.id()).simpleName(),
                types.declared(object.id()),
                types.core("json", "JsonCodec"),
                types.core("json", "JsonReader"),
                types.core("json", "JsonWriter"),
                hierarchies.of(object, types),
                index.inheritedDiscriminator(object).map(said -> names.member(object.id(), said).field()),
                wide ? List.of() : members,
                wide ? parts(members) : List.of(),
                object.additional().map(additional -> readAdditional(object, additional, json))
                        .orElse("value." + HiddenFields.UNKNOWN + " = in.readUnknown(value." + HiddenFields.UNKNOWN + ")"),
                object.additional().map(additional -> writeAdditional(object, additional, json))
                        .orElse("out.unknown(value." + HiddenFields.UNKNOWN + ")"));
    }

    private MemberView member(ObjectDeclaration object, Property property, JsonExpressions json) {
        MemberName name = names.member(object.id(), property);
        return new MemberView(
                JavaLiteral.of(property.wireName()),
                name.field(),
                json.read(property.type()),
                json.writeMember(property.wireName(), property.type(), "value." + name.field()),
                property.hasNull() ? Optional.of(name.nullField()) : Optional.empty());
    }

    private static List<PartView> parts(List<MemberView> members) {
        List<PartView> parts = new ArrayList<>();
        for (int start = 0; start < members.size(); start += MEMBERS_PER_METHOD) {
            int end = Math.min(members.size(), start + MEMBERS_PER_METHOD);
            parts.add(new PartView(parts.size(), members.subList(start, end)));
        }
        return parts;
    }

    private String readAdditional(ObjectDeclaration object, Property additional, JsonExpressions json) {
        String field = "value." + names.member(object.id(), additional).field();
        return field + " = in.readAdditional(" + field + ", " + values(additional, json) + ")";
    }

    private String writeAdditional(ObjectDeclaration object, Property additional, JsonExpressions json) {
        String field = "value." + names.member(object.id(), additional).field();
        return "out.additional(" + field + ", " + values(additional, json) + ")";
    }

    private static String values(Property additional, JsonExpressions json) {
        return json.codec(((MapType) additional.type()).value());
    }
}
