package dev.sdkwright.generator.model;

import java.util.List;
import java.util.Objects;

/**
 * All that is emitted is made from this.
 *
 * @param service the service as a whole
 * @param servers its addresses, in document order
 * @param operations in document order
 * @param types every declared type, in document order, no id twice
 */
public record SdkModel(
        ServiceInfo service, List<Server> servers, List<Operation> operations, List<TypeDeclaration> types) {
    public SdkModel {
        Objects.requireNonNull(service, "service");
        servers = List.copyOf(servers);
        operations = List.copyOf(operations);
        types = List.copyOf(types);
    }
}
