package dev.sdkwright.generator.evolve;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Every way in which a contract can change. The text of a kind is stable: acknowledgements name it. */
public enum ChangeKind {
    OPERATION_ADDED,
    OPERATION_REMOVED,
    /** Another method or path under the same operationId. */
    OPERATION_MOVED,
    /** Another operationId, and so another method of the client. */
    OPERATION_RENAMED,
    /** Another way from page to page, or none. */
    PAGES_CHANGED,
    PARAMETER_ADDED,
    REQUIRED_PARAMETER_ADDED,
    PARAMETER_REMOVED,
    /** Another name in the path's template, which the service does not see. */
    PARAMETER_RENAMED,
    /** From the query to a header, for example. */
    PARAMETER_MOVED,
    PARAMETER_STYLE_CHANGED,
    /** Credentials give the value instead of the caller, or the other way round. */
    PARAMETER_SOURCE_CHANGED,
    BODY_ADDED,
    REQUIRED_BODY_ADDED,
    BODY_REMOVED,
    FIELD_ENCODING_CHANGED,
    MEDIA_TYPE_CHANGED,
    RESPONSE_ADDED,
    RESPONSE_REMOVED,
    RESPONSE_BODY_ADDED,
    RESPONSE_BODY_REMOVED,
    HEADER_ADDED,
    HEADER_REMOVED,
    SCHEMA_ADDED,
    SCHEMA_REMOVED,
    /** An object that becomes a union, for example. */
    SCHEMA_FORM_CHANGED,
    PROPERTY_ADDED,
    REQUIRED_PROPERTY_ADDED,
    PROPERTY_REMOVED,
    BECAME_REQUIRED,
    BECAME_OPTIONAL,
    BECAME_NULLABLE,
    BECAME_NOT_NULLABLE,
    TYPE_CHANGED,
    DEFAULT_CHANGED,
    BOUNDS_TIGHTENED,
    BOUNDS_LOOSENED,
    VALUE_ADDED,
    VALUE_REMOVED,
    BRANCH_ADDED,
    BRANCH_REMOVED,
    DISCRIMINATOR_CHANGED,
    DISCRIMINATOR_VALUE_ADDED,
    DISCRIMINATOR_VALUE_REMOVED,
    DISCRIMINATOR_VALUE_CHANGED,
    INHERITANCE_CHANGED,
    SECURITY_TIGHTENED,
    SECURITY_LOOSENED,
    SECURITY_SCHEME_ADDED,
    SECURITY_SCHEME_REMOVED,
    SECURITY_SCHEME_CHANGED,
    SERVER_ADDED,
    SERVER_REMOVED,
    /** Another address is called by clients that are not told one. */
    DEFAULT_SERVER_CHANGED,
    DEPRECATED,
    NO_LONGER_DEPRECATED,
    DESCRIPTION_CHANGED,
    CONTRACT_VERSION_CHANGED,
    /** Another contract besides. */
    CLIENT_ADDED,
    CLIENT_REMOVED,
    PACKAGE_CHANGED,
    CLIENT_RENAMED,
    /** The Java differs though this part of the contract does not. */
    JAVA_CHANGED;

    /** The Java is the same whatever these say. */
    private static final Set<ChangeKind> WITHOUT_JAVA = EnumSet.of(PARAMETER_MOVED, PARAMETER_STYLE_CHANGED,
            FIELD_ENCODING_CHANGED, BECAME_REQUIRED, BECAME_OPTIONAL, DEFAULT_CHANGED, BOUNDS_TIGHTENED, BOUNDS_LOOSENED,
            SECURITY_TIGHTENED, SECURITY_LOOSENED, DEFAULT_SERVER_CHANGED, DEPRECATED, NO_LONGER_DEPRECATED,
            DESCRIPTION_CHANGED, CONTRACT_VERSION_CHANGED);
    /** The Java of everything below follows from these. */
    private static final Set<ChangeKind> RENAMING = EnumSet.of(OPERATION_RENAMED, CLIENT_RENAMED);

    boolean shapesJava() {
        return !WITHOUT_JAVA.contains(this);
    }

    boolean renamesBelow() {
        return RENAMING.contains(this);
    }

    /** As reports and acknowledgements name it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
