package dev.sdkwright.generator.read;

import dev.sdkwright.generator.model.Documentation;
import dev.sdkwright.generator.model.Parameter;
import dev.sdkwright.generator.model.Place;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.Serialization;
import dev.sdkwright.generator.model.Serialization.Style;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeRef;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter.StyleEnum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parameters of operations, and how their values become text (OAS 3.1.1, section 4.8.12). */
final class ParameterReader {
    /** Headers whose value is decided by the rest of the contract; OAS says to ignore parameters of these names. */
    private static final Set<String> DECIDED = Set.of("accept", "content-type", "authorization");

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}/]+)\\}");

    private final ComponentLookup components;
    private final SchemaReader schemas;
    private final boolean signed;

    /**
     * @param signed whether the service is signed, as Huawei's are, which have a way of their own with lists and maps
     */
    ParameterReader(ComponentLookup components, SchemaReader schemas, boolean signed) {
        this.components = components;
        this.schemas = schemas;
        this.signed = signed;
    }

    /**
     * All parameters of an operation.
     *
     * @param path its path, without what stands behind a number sign
     */
    List<Parameter> read(String id, String path, PathItem item, io.swagger.v3.oas.models.Operation operation) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        List<io.swagger.v3.oas.models.parameters.Parameter> declared = new ArrayList<>();
        if (item.getParameters() != null) {
            declared.addAll(item.getParameters());
        }
        if (operation.getParameters() != null) {
            declared.addAll(operation.getParameters());
        }
        for (io.swagger.v3.oas.models.parameters.Parameter reference : declared) {
            io.swagger.v3.oas.models.parameters.Parameter parameter = components.parameter(reference);
            if (parameter != null && parameter.getName() != null && parameter.getIn() != null) {
                Parameter read = parameter(id, parameter);
                parameters.put(read.property().carrier() + " " + read.property().wireName(), read);
            }
        }
        if (!signed) {
            undeclared(id, path, parameters);
        }
        return List.copyOf(parameters.values());
    }

    /**
     * A name in the path that is not declared can still only be a parameter (OAS 3.1.1, section 4.8.2), or nobody could call
     * the operation. Of signed services the credentials fill such names.
     */
    private static void undeclared(String id, String path, Map<String, Parameter> parameters) {
        Matcher variable = VARIABLE.matcher(path.split("\\?", 2)[0]);
        while (variable.find()) {
            String name = variable.group(1);
            parameters.putIfAbsent(Property.Carrier.PATH + " " + name, new Parameter(Parameter.Source.CALLER,
                    new Property(name, ScalarType.STRING, Documentation.NONE, new Property.Presence(true, false),
                            false, Optional.empty(), Property.Carrier.PATH),
                    Serialization.of(Style.SIMPLE), Parameter.Range.UNSAID));
        }
    }

    private Parameter parameter(String id, io.swagger.v3.oas.models.parameters.Parameter parameter) {
        boolean hasContent = parameter.getContent() != null && !parameter.getContent().isEmpty();
        Schema<?> schema = parameter.getSchema() == null && hasContent
                ? parameter.getContent().values().iterator().next().getSchema()
                : parameter.getSchema();
        Property.Carrier location = Property.Carrier.valueOf(parameter.getIn().toUpperCase(Locale.ROOT));
        TypeRef type = schemas.typeOf(schema, new TypeId(id + "#request/" + parameter.getName()),
                new Place.Member(TypeId.requestOf(id), parameter.getName()));
        Documentation documentation = SchemaReader.withFactsOf(parameter.getDescription(),
                schemas.dereference(schema), Boolean.TRUE.equals(parameter.getDeprecated()));
        boolean filled = Boolean.TRUE.equals(extension(parameter, "x-auto-filled"));
        Optional<String> javaName = extension(parameter, "x-java-name") instanceof String name
                ? Optional.of(name)
                : Optional.empty();
        return new Parameter(filled ? Parameter.Source.CREDENTIALS : Parameter.Source.CALLER,
                new Property(parameter.getName(), type, documentation,
                        new Property.Presence(isRequired(parameter, location), false),
                        schema != null && "password".equals(schema.getFormat()), javaName, location),
                hasContent && parameter.getSchema() == null
                        ? content(parameter.getContent().keySet().iterator().next(), schemas.dereference(schema))
                        : serialization(parameter, location),
                range(schemas.dereference(schema)));
    }

    private static Parameter.Range range(Schema<?> schema) {
        return schema == null
                ? Parameter.Range.UNSAID
                : new Parameter.Range(whole(schema.getDefault()), whole(schema.getMinimum()), whole(schema.getMaximum()));
    }

    private static OptionalLong whole(Object bound) {
        return bound instanceof Number number && number.longValue() == number.doubleValue()
                ? OptionalLong.of(number.longValue())
                : OptionalLong.empty();
    }

    /** What OAS says to ignore may be given by whoever needs it, but need not be. */
    private boolean isRequired(io.swagger.v3.oas.models.parameters.Parameter parameter, Property.Carrier location) {
        boolean decided = !signed && location == Property.Carrier.HEADER
                && DECIDED.contains(parameter.getName().toLowerCase(Locale.ROOT));
        return location == Property.Carrier.PATH || Boolean.TRUE.equals(parameter.getRequired()) && !decided;
    }

    private static Serialization content(String mediaType, Schema<?> schema) {
        boolean json = switch (MediaTypes.format(mediaType, schema)) {
            case JSON, FORM, MULTIPART -> true;
            case TEXT, BINARY -> false;
        };
        return Serialization.of(json ? Style.JSON : Style.TEXT);
    }

    /** The style that is said, if it is one for the location, or the default of the location. */
    private Serialization serialization(
            io.swagger.v3.oas.models.parameters.Parameter parameter, Property.Carrier location) {
        boolean exploded = Boolean.TRUE.equals(parameter.getExplode());
        Style style = parameter.getStyle() == null ? null : style(parameter.getStyle());
        return switch (location) {
            case PATH -> new Serialization(
                    style == Style.LABEL || style == Style.MATRIX ? style : Style.SIMPLE, exploded, false);
            case HEADER -> new Serialization(Style.SIMPLE, exploded, false);
            case COOKIE -> new Serialization(
                    Boolean.TRUE.equals(extension(parameter, LaterRules.PLAIN)) ? Style.COOKIE : Style.FORM,
                    !Boolean.FALSE.equals(parameter.getExplode()), false);
            default -> query(parameter, style);
        };
    }

    private Serialization query(io.swagger.v3.oas.models.parameters.Parameter parameter, Style style) {
        boolean reserved = Boolean.TRUE.equals(parameter.getAllowReserved());
        if (CollectionFormats.of(parameter.getExtensions()).isPresent()) {
            return CollectionFormats.of(parameter.getExtensions()).get();
        }
        if (signed && style == null && parameter.getExplode() == null && !reserved) {
            return Serialization.of(Style.BRACKETS);
        }
        boolean isQuery = style == Style.SPACE_DELIMITED || style == Style.PIPE_DELIMITED || style == Style.DEEP_OBJECT;
        boolean explode = isQuery
                ? Boolean.TRUE.equals(parameter.getExplode())
                : !Boolean.FALSE.equals(parameter.getExplode());
        return new Serialization(isQuery ? style : Style.FORM, explode, reserved);
    }

    private static Style style(StyleEnum style) {
        return switch (style) {
            case SIMPLE -> Style.SIMPLE;
            case LABEL -> Style.LABEL;
            case MATRIX -> Style.MATRIX;
            case FORM -> Style.FORM;
            case SPACEDELIMITED -> Style.SPACE_DELIMITED;
            case PIPEDELIMITED -> Style.PIPE_DELIMITED;
            case DEEPOBJECT -> Style.DEEP_OBJECT;
        };
    }

    private static Object extension(io.swagger.v3.oas.models.parameters.Parameter parameter, String name) {
        return parameter.getExtensions() == null ? null : parameter.getExtensions().get(name);
    }
}
