package dev.sdkwright.generator.name;

import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeRef;
import java.util.Map;
import java.util.Optional;

/** Every Java name of an SDK, settled; immutable. */
public final class SdkNames {
    private final Packages packages;
    private final String service;
    private final Map<TypeId, JavaTypeName> types;
    private final Map<TypeId, JavaTypeName> codecs;
    private final Map<TypeId, Map<PropertyKey, MemberName>> members;
    private final Map<TypeId, Map<String, String>> constants;
    private final Map<String, OperationName> operations;
    private final Map<TypeId, Map<TypeRef, String>> branches;
    private final Map<String, String> regionConstants;
    private final Map<String, JavaTypeName> pagings;
    private final Neighbours neighbours;

    SdkNames(
            Packages packages,
            String service,
            Map<TypeId, JavaTypeName> types,
            Map<TypeId, JavaTypeName> codecs,
            Map<TypeId, Map<PropertyKey, MemberName>> members,
            Map<TypeId, Map<String, String>> constants,
            Map<String, OperationName> operations,
            Map<TypeId, Map<TypeRef, String>> branches,
            Map<String, String> regionConstants,
            Map<String, JavaTypeName> pagings,
            Neighbours neighbours) {
        this.packages = packages;
        this.service = service;
        this.types = types;
        this.codecs = codecs;
        this.members = members;
        this.constants = constants;
        this.operations = operations;
        this.branches = branches;
        this.regionConstants = regionConstants;
        this.pagings = pagings;
        this.neighbours = neighbours;
    }

    /**
     * The packages of an SDK.
     *
     * @param base the client's
     * @param model the types'
     * @param region the regions'
     * @param sample the sample program's
     * @param core the core's
     */
    public record Packages(String base, String model, String region, String sample, String core) {}

    /** What tells the properties of one class apart. */
    record PropertyKey(Property.Carrier carrier, String wireName) {
        static PropertyKey of(Property property) {
            return new PropertyKey(property.carrier(), property.wireName());
        }

        // As in TypeId: asked for with every use of a property.
        @Override
        public boolean equals(Object other) {
            return other instanceof PropertyKey that && carrier == that.carrier && wireName.equals(that.wireName);
        }

        @Override
        public int hashCode() {
            return 31 * carrier.ordinal() + wireName.hashCode();
        }
    }

    /**
     * The names of an operation.
     *
     * @param method the client's method
     * @param definition the class that holds its definition
     */
    public record OperationName(String method, JavaTypeName definition) {}

    public Packages packages() {
        return packages;
    }

    /** What stands in front of {@code Client}, such as {@code Dcs}. */
    public String service() {
        return service;
    }

    public JavaTypeName client() {
        return JavaTypeName.of(packages.base(), service + "Client");
    }

    public JavaTypeName asyncClient() {
        return JavaTypeName.of(packages.base(), service + "AsyncClient");
    }

    public JavaTypeName regions() {
        return JavaTypeName.of(packages.region(), service + "Region");
    }

    /** The class that hands the definitions of all operations to the clients. */
    public JavaTypeName operations() {
        return JavaTypeName.of(packages.model(), service + "Operations");
    }

    public JavaTypeName type(TypeId id) {
        return known(types.get(id), id);
    }

    /** The codec of a declared object. */
    public JavaTypeName codec(TypeId id) {
        return known(codecs.get(id), id);
    }

    Optional<JavaTypeName> codecIfAny(TypeId id) {
        return Optional.ofNullable(codecs.get(id));
    }

    /** Whether a type stands in the package that several SDKs have in common, and is not emitted with this one. */
    public boolean isElsewhere(TypeId id) {
        return neighbours.types().contains(id);
    }

    /** Whether codecs are used from other packages. */
    public boolean hasPublicCodecs() {
        return neighbours.reach() == Neighbours.Reach.SUITE;
    }

    public MemberName member(TypeId owner, Property property) {
        return known(members.get(owner).get(PropertyKey.of(property)), property);
    }

    public String constant(TypeId enumeration, String literal) {
        return known(constants.get(enumeration).get(literal), literal);
    }

    /** What a branch of a union is called: it stands behind {@code Of}, {@code of}, {@code as} and {@code visit}. */
    public String branch(TypeId union, TypeRef branch) {
        return known(branches.get(union).get(branch), branch);
    }

    public OperationName operation(String operationId) {
        return known(operations.get(operationId), operationId);
    }

    /** The class that tells how the pages of an operation follow each other. */
    public JavaTypeName paging(String operationId) {
        return known(pagings.get(operationId), operationId);
    }

    /** The sample program for an operation. */
    public JavaTypeName sample(String operationId) {
        return JavaTypeName.of(packages.sample(), Words.upperFirst(operation(operationId).method()) + "Sample");
    }

    public String regionConstant(String regionId) {
        return known(regionConstants.get(regionId), regionId);
    }

    /** A class of the core, by the sub-package and name that it has there. */
    public JavaTypeName core(String subPackage, String simpleName) {
        return JavaTypeName.of(subPackage.isEmpty() ? packages.core() : packages.core() + "." + subPackage, simpleName);
    }

    /** A supplier of the message would have to be made with every call. */
    private static <T> T known(T name, Object named) {
        if (name == null) {
            throw new IllegalArgumentException("no name for " + named);
        }
        return name;
    }
}
