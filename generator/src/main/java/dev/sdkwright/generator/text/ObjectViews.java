package dev.sdkwright.generator.text;

import dev.sdkwright.generator.doc.JavaLiteral;
import dev.sdkwright.generator.doc.JavadocComment;
import dev.sdkwright.generator.doc.JavadocText;
import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.MapType;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.name.HiddenFields;
import dev.sdkwright.generator.name.MemberName;
import dev.sdkwright.generator.name.SdkNames;
import dev.sdkwright.generator.option.Additions;
import dev.sdkwright.generator.text.ObjectView.ChangeView;
import dev.sdkwright.generator.text.ObjectView.ConstructorView;
import dev.sdkwright.generator.text.ObjectView.FileView;
import dev.sdkwright.generator.text.ObjectView.ItemView;
import dev.sdkwright.generator.text.ObjectView.PropertyView;
import dev.sdkwright.generator.text.ObjectView.UnknownView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the views of models, requests and responses. */
final class ObjectViews {
    private static final int WIDTH = 110;
    private static final int FIRST_COLUMN = "        return new Object[] { ".length();
    private static final String NEXT_LINE = ",\n                ";

    private final ModelIndex index;
    private final SdkNames names;
    private final Additions additions;
    private final FormViews forms;

    ObjectViews(ModelIndex index, SdkNames names, Additions additions) {
        this.additions = additions;
        this.index = index;
        this.names = names;
        this.forms = new FormViews(names);
    }

    /**
     * The view of an object.
     *
     * @param types writes types as the object's file does
     * @param nested the classes nested in it, as source
     */
    ObjectView of(ObjectDeclaration object, JavaTypes types, List<SourceText> nested) {
        String name = names.type(object.id()).simpleName();
        String javadoc = JavadocText.of(object.documentation());
        Optional<ObjectDeclaration> parent = index.parent(object);
        Set<String> above = parent.map(ObjectViews::keys).orElse(Set.of());
        List<PropertyView> inherited = new ArrayList<>();
        List<PropertyView> own = new ArrayList<>();
        object.properties().forEach(property ->
                (above.contains(key(property)) ? inherited : own).add(property(object, property, types)));
        List<PropertyView> properties = Stream.concat(inherited.stream(), own.stream()).toList();
        Optional<UnknownView> unknown = object.isJsonObject() && object.additional().isEmpty() && parent.isEmpty()
                ? Optional.of(new UnknownView(types.util("Map") + "<String, Object>", HiddenFields.UNKNOWN))
                : Optional.empty();
        return new ObjectView(
                JavadocComment.of(javadoc.isEmpty() ? name + "." : javadoc, ""),
                object.documentation().deprecated(),
                index.namesDeprecated(object),
                name,
                additions.annotations(name),
                superclass(object, types),
                Supertypes.of(interfaces(object, name, types)),
                object.hierarchy().exists(),
                constructor(object, types),
                inherited,
                own,
                unknown,
                properties.isEmpty() ? "" : types.util("Arrays"),
                types.core("model", "ToStringBuilder"),
                values(properties),
                forms.of(object, types),
                object.role() == ObjectDeclaration.Role.WATCHED
                        ? Optional.of(types.core("progress", "ProgressListener"))
                        : Optional.empty(),
                nested);
    }

    private List<String> interfaces(ObjectDeclaration object, String name, JavaTypes types) {
        List<String> interfaces = new ArrayList<>();
        if (object.role() == ObjectDeclaration.Role.FORM) {
            interfaces.add(types.core("http", "SdkFormDataBody"));
        }
        if (object.role() == ObjectDeclaration.Role.WATCHED) {
            interfaces.add(types.core("progress", "ProgressRequest"));
        }
        interfaces.addAll(additions.interfaces(name));
        return interfaces;
    }

    private Optional<String> superclass(ObjectDeclaration object, JavaTypes types) {
        return switch (object.role()) {
            case RESPONSE -> Optional.of(types.core("", "SdkResponse"));
            case DOWNLOAD -> Optional.of(types.core("", "SdkStreamResponse"));
            case UPLOAD -> Optional.of(types.core("", "SdkStreamRequest"));
            case MODEL, FORM, REQUEST, WATCHED -> object.hierarchy().parent().map(parent -> types.of(new DeclaredType(parent)));
        };
    }

    /** A new object says what it is; null where its contract does not know, but a class above has said something. */
    private Optional<ConstructorView> constructor(ObjectDeclaration object, JavaTypes types) {
        return index.inheritedDiscriminator(object).map(said -> {
            Optional<String> literal = object.hierarchy().value().map(JavaLiteral::of);
            String value = said.type() instanceof DeclaredType type
                    ? literal.map(text -> types.of(type) + ".fromValue(" + text + ")").orElse("null")
                    : literal.orElse("null");
            return new ConstructorView(names.member(object.id(), said).field(), value);
        });
    }

    private static Set<String> keys(ObjectDeclaration object) {
        return object.properties().stream().map(ObjectViews::key).collect(Collectors.toSet());
    }

    private static String key(Property property) {
        return property.carrier() + " " + property.wireName();
    }

    private PropertyView property(ObjectDeclaration object, Property property, JavaTypes types) {
        MemberName name = names.member(object.id(), property);
        String type = types.of(property.type());
        String javadoc = JavadocText.of(property.documentation());
        Optional<ItemView> list = Optional.empty();
        Optional<ItemView> map = Optional.empty();
        Optional<String> created = Optional.empty();
        if (property.type() instanceof ListType elements) {
            created = Optional.of(types.util("ArrayList") + "<>");
            list = Optional.of(new ItemView(types.of(elements.element()), created.get()));
        } else if (property.type() instanceof MapType values) {
            created = Optional.of(types.util("LinkedHashMap") + "<>");
            map = Optional.of(new ItemView(types.of(values.value()), created.get()));
        } else if (index.object(property.type()).isPresent()) {
            created = Optional.of(type);
        }
        return new PropertyView(
                type,
                name.field(),
                name.accessor(),
                javadoc.isEmpty() ? "" : JavadocComment.of(javadoc, "    "),
                property.documentation().deprecated(),
                property.hasNull() ? Optional.of(name.nullField()) : Optional.empty(),
                list,
                map,
                created.map(value -> new ChangeView(types.jdk("java.util.function", "Consumer") + "<" + type + ">", value)),
                property.type() == ScalarType.FILE
                        ? Optional.of(new FileView(types.jdk("java.io", "InputStream"), types.util("Map"), type))
                        : Optional.empty(),
                property.secret() ? "addMasked" : "add");
    }

    /** The fields as a list that is continued in the next line before a line has too many columns. */
    private static String values(List<PropertyView> properties) {
        StringBuilder list = new StringBuilder();
        int column = FIRST_COLUMN;
        for (PropertyView property : properties) {
            String field = property.field();
            boolean full = column + field.length() + 2 > WIDTH;
            if (!list.isEmpty()) {
                list.append(full ? NEXT_LINE : ", ");
                column = full ? NEXT_LINE.length() : column + 2;
            }
            list.append(field);
            column += field.length();
        }
        return list.toString();
    }
}
