package dev.sdkwright.generator.read;

import java.util.List;
import java.util.Set;

/** Media types whose bodies are bytes, whatever their schema says of what is in them (IANA, Media Types). */
final class BinaryTypes {
    private static final Set<String> TYPES = Set.of("image", "audio", "video", "font", "model");

    /** Suffixes of formats that are not text (IANA, Structured Syntax Suffixes). */
    private static final List<String> SUFFIXES = List.of("+ber", "+cbor", "+cbor-seq", "+cose", "+cwt", "+der", "+fastinfoset",
            "+gzip", "+protobuf", "+sqlite3", "+wbxml", "+zip", "+zstd");

    /** Of documents of office programs. */
    private static final List<String> FAMILIES = List.of("application/vnd.openxmlformats-officedocument.",
            "application/vnd.oasis.opendocument.", "application/vnd.ms-excel", "application/vnd.ms-powerpoint",
            "application/vnd.ms-word");

    private static final Set<String> NAMES = Set.of(
            "application/avro", "application/bson", "application/cbor", "application/cbor-seq", "application/cose",
            "application/epub+zip", "application/gzip", "application/java-archive", "application/msgpack",
            "application/msword", "application/octet-stream", "application/pdf", "application/pkcs7-mime", "application/pkcs8",
            "application/pkcs12", "application/protobuf", "application/vnd.apache.arrow.stream",
            "application/vnd.apache.avro", "application/vnd.apache.parquet", "application/vnd.google.protobuf",
            "application/vnd.kubernetes.protobuf", "application/vnd.msgpack", "application/vnd.rar",
            "application/vnd.sqlite3", "application/wasm", "application/x-7z-compressed", "application/x-avro",
            "application/x-bzip2", "application/x-gtar", "application/x-gzip", "application/x-msgpack",
            "application/x-pkcs12", "application/x-protobuf", "application/x-rar-compressed", "application/x-tar",
            "application/x-zip-compressed", "application/zip", "application/zstd");

    private BinaryTypes() {}

    /**
     * Whether one is such.
     *
     * @param essence in lower case, without parameters
     */
    static boolean has(String essence) {
        return NAMES.contains(essence)
                || TYPES.contains(essence.split("/", 2)[0]) && !essence.endsWith("+xml")
                || SUFFIXES.stream().anyMatch(essence::endsWith)
                || FAMILIES.stream().anyMatch(essence::startsWith);
    }
}
