package dev.sdkwright.generator.read;

import dev.sdkwright.generator.model.Content.Format;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of several media types is used: JSON where it is offered, else the first; and how it is written. */
final class MediaTypes {
    static final String JSON = "application/json";

    private static final Set<String> TEXTS = Set.of("application/xml", "application/javascript", "application/graphql",
            "application/sql", "application/yaml", "application/x-yaml", "application/toml", "application/jwt",
            "application/jose", "application/csv", "application/x-ndjson", "application/ndjson", "application/jsonl",
            "application/x-jsonlines", "application/json-seq", "application/x-json-stream",
            "application/stream+json", "application/x-pem-file", "application/x-sh", "application/rtf");

    private static final Pattern BOUNDARY = Pattern.compile("(?i);\\s*boundary=[^;]*");

    private MediaTypes() {}

    static Map.Entry<String, MediaType> preferred(Content content) {
        return content.entrySet().stream()
                .filter(entry -> isJson(entry.getKey()))
                .findFirst()
                .orElseGet(() -> content.entrySet().iterator().next());
    }

    /** {@code application/json} and every {@code +json} type (RFC 6839 section 3.1) that is one document. */
    static boolean isJson(String mediaType) {
        String essence = essence(mediaType);
        return essence.equals(JSON) || essence.equals("text/json")
                || essence.endsWith("+json") && !TEXTS.contains(essence);
    }

    /**
     * How a body is written.
     *
     * @param mediaType as the contract has it, perhaps a range such as {@code image/*}
     * @param schema what its reference leads to; null where there is none
     */
    static Format format(String mediaType, Schema<?> schema) {
        String essence = essence(mediaType);
        String type = schema == null ? null : Schemas.type(schema);
        if (essence.startsWith("multipart/")) {
            return Format.MULTIPART;
        }
        if ("string".equals(type) && "binary".equals(schema.getFormat()) || "file".equals(type)) {
            return Format.BINARY;
        }
        if (isJson(mediaType)) {
            return Format.JSON;
        }
        if (Schemas.isEncoded(schema)) {
            return Format.TEXT;
        }
        boolean structured = isStructured(schema);
        if (essence.equals("application/x-www-form-urlencoded")) {
            return structured && !"array".equals(type) ? Format.FORM : Format.TEXT;
        }
        if (essence.startsWith("text/") || essence.endsWith("+xml") || TEXTS.contains(essence)) {
            // What has members but is called plain text is JSON; there is no other way to write it as text.
            return structured && essence.equals("text/plain") ? Format.JSON : Format.TEXT;
        }
        if (BinaryTypes.has(essence)) {
            return Format.BINARY;
        }
        return structured ? Format.JSON : type == null ? Format.BINARY : Format.TEXT;
    }

    /** What is sent where the contract leaves it open; the boundary of parts is never the contract's. */
    static String sendable(String mediaType, Format format) {
        if (!mediaType.contains("*")) {
            return format == Format.MULTIPART ? BOUNDARY.matcher(mediaType).replaceAll("") : mediaType;
        }
        return switch (format) {
            case JSON -> JSON;
            case FORM -> "application/x-www-form-urlencoded";
            case MULTIPART -> "multipart/form-data";
            case TEXT -> "text/plain";
            case BINARY -> "application/octet-stream";
        };
    }

    private static boolean isStructured(Schema<?> schema) {
        if (schema == null) {
            return false;
        }
        String type = Schemas.type(schema);
        return "object".equals(type) || "array".equals(type) || Schemas.hasProperties(schema)
                || schema.getItems() != null || !Schemas.parts(schema).isEmpty() || !Schemas.branches(schema).isEmpty()
                || type == null && schema.getAdditionalProperties() != null;
    }

    private static String essence(String mediaType) {
        return mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
