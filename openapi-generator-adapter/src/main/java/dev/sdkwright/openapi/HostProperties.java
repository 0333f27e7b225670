package dev.sdkwright.openapi;

import static org.openapitools.codegen.CodegenConstants.API_NAME_PREFIX;
import static org.openapitools.codegen.CodegenConstants.API_NAME_SUFFIX;
import static org.openapitools.codegen.CodegenConstants.API_PACKAGE;
import static org.openapitools.codegen.CodegenConstants.ARTIFACT_ID;
import static org.openapitools.codegen.CodegenConstants.ARTIFACT_VERSION;
import static org.openapitools.codegen.CodegenConstants.EXCLUDE_TESTS;
import static org.openapitools.codegen.CodegenConstants.GENERATE_APIS;
import static org.openapitools.codegen.CodegenConstants.GENERATE_API_DOCS;
import static org.openapitools.codegen.CodegenConstants.GENERATE_API_TESTS;
import static org.openapitools.codegen.CodegenConstants.GENERATE_MODELS;
import static org.openapitools.codegen.CodegenConstants.GENERATE_MODEL_DOCS;
import static org.openapitools.codegen.CodegenConstants.GENERATE_MODEL_TESTS;
import static org.openapitools.codegen.CodegenConstants.GENERATE_RECURSIVE_DEPENDENT_MODELS;
import static org.openapitools.codegen.CodegenConstants.GENERATE_WEBHOOKS;
import static org.openapitools.codegen.CodegenConstants.GIT_HOST;
import static org.openapitools.codegen.CodegenConstants.GIT_REPO_ID;
import static org.openapitools.codegen.CodegenConstants.GIT_USER_ID;
import static org.openapitools.codegen.CodegenConstants.GROUP_ID;
import static org.openapitools.codegen.CodegenConstants.HIDE_GENERATION_TIMESTAMP;
import static org.openapitools.codegen.CodegenConstants.HTTP_USER_AGENT;
import static org.openapitools.codegen.CodegenConstants.INVOKER_PACKAGE;
import static org.openapitools.codegen.CodegenConstants.MODEL_NAME_PREFIX;
import static org.openapitools.codegen.CodegenConstants.MODEL_NAME_SUFFIX;
import static org.openapitools.codegen.CodegenConstants.MODEL_PACKAGE;
import static org.openapitools.codegen.CodegenConstants.MUSTACHE_PARENT_CONTEXT;
import static org.openapitools.codegen.CodegenConstants.PACKAGE_NAME;
import static org.openapitools.codegen.CodegenConstants.RELEASE_NOTE;
import static org.openapitools.codegen.CodegenConstants.TEMPLATE_DIR;

import java.util.HashSet;
import java.util.Set;

/** The additional properties that are OpenAPI Generator's own: it keeps its state among those that the user sets. */
final class HostProperties {
    /** Put there by itself, the user may also have set some; the folder of templates is one that we look at. */
    private static final Set<String> STATE = Set.of(
            EXCLUDE_TESTS,
            GENERATE_APIS,
            GENERATE_API_DOCS,
            GENERATE_API_TESTS,
            GENERATE_MODELS,
            GENERATE_MODEL_DOCS,
            GENERATE_MODEL_TESTS,
            GENERATE_RECURSIVE_DEPENDENT_MODELS,
            GENERATE_WEBHOOKS,
            GIT_HOST,
            GIT_REPO_ID,
            GIT_USER_ID,
            HIDE_GENERATION_TIMESTAMP,
            MUSTACHE_PARENT_CONTEXT,
            RELEASE_NOTE,
            TEMPLATE_DIR);

    /** What options that are the same for all generators become, once the user has set them. */
    private static final Set<String> OPTIONS = Set.of(
            API_NAME_PREFIX,
            API_NAME_SUFFIX,
            API_PACKAGE,
            ARTIFACT_ID,
            ARTIFACT_VERSION,
            GROUP_ID,
            HTTP_USER_AGENT,
            INVOKER_PACKAGE,
            MODEL_NAME_PREFIX,
            MODEL_NAME_SUFFIX,
            MODEL_PACKAGE,
            PACKAGE_NAME);

    private final Set<String> state;
    private final Set<String> options;

    /**
     * Adds what differs between versions of OpenAPI Generator.
     *
     * @param initial the properties that a generator starts with
     * @param inherited the options that every generator inherits
     */
    HostProperties(Set<String> initial, Set<String> inherited) {
        state = union(STATE, initial);
        options = union(OPTIONS, inherited);
    }

    /** Whether it may be there although the user has set nothing. */
    boolean isState(String key) {
        return state.contains(key);
    }

    /** Whether it is an option for generators in general, which has no effect on ours. */
    boolean isOption(String key) {
        return options.contains(key);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
