package dev.sdkwright.generator.model;

import java.util.List;
import java.util.Objects;

/** All that is emitted is made from this. Cannot be changed. */
public final class SdkModel {
    private final ServiceInfo service;
    private final List<Server> servers;
    private final List<Operation> operations;
    private final List<TypeDeclaration> types;
    /** Made when first asked for; null before that. */
    private volatile ModelIndex index;

    /**
     * A model.
     *
     * @param service the service as a whole
     * @param servers its addresses, in document order
     * @param operations in document order
     * @param types every declared type, in document order, no id twice
     */
    public SdkModel(ServiceInfo service, List<Server> servers, List<Operation> operations, List<TypeDeclaration> types) {
        this.service = Objects.requireNonNull(service, "service");
        this.servers = List.copyOf(servers);
        this.operations = List.copyOf(operations);
        this.types = List.copyOf(types);
    }

    public ServiceInfo service() {
        return service;
    }

    public List<Server> servers() {
        return servers;
    }

    public List<Operation> operations() {
        return operations;
    }

    public List<TypeDeclaration> types() {
        return types;
    }

    /** What is known of the declarations together; the same for all that ask. */
    public ModelIndex index() {
        ModelIndex known = index;
        if (known == null) {
            known = new ModelIndex(this);
            index = known;
        }
        return known;
    }
}
