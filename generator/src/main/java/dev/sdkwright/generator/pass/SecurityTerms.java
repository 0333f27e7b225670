package dev.sdkwright.generator.pass;

import dev.sdkwright.generator.model.Access;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.SecurityRequirement;
import dev.sdkwright.generator.model.SecurityScheme;
import dev.sdkwright.generator.model.ServiceInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Settles what calls are sent with: what most operations ask for becomes the client's default, and only the others say
 * something themselves. A service that knows its callers by AK/SK signatures alone needs no schemes.
 */
final class SecurityTerms implements Pass {

    @Override
    public SdkModel apply(SdkModel model) {
        ServiceInfo service = model.service();
        Access access = service.access();
        boolean said = access.terms().security().isPresent()
                || model.operations().stream().anyMatch(operation -> operation.terms().security().isPresent());
        SecurityRequirement inherited = said
                ? access.terms().security().orElse(SecurityRequirement.NONE)
                : anyOrNone(access.schemes());
        List<SecurityRequirement> effective = model.operations().stream()
                .map(operation -> operation.terms().security().orElse(inherited))
                .toList();
        if (access.schemes().isEmpty() || isSigned(service, effective)) {
            boolean mayBeOpen = said && !service.credentialTypes().isEmpty();
            return with(model, new Access(List.of(), access.terms().withSecurity(Optional.empty())), effective.stream()
                    .map(requirement -> mayBeOpen && requirement.alternatives().isEmpty()
                            ? Optional.of(requirement)
                            : Optional.<SecurityRequirement>empty())
                    .toList());
        }
        SecurityRequirement usual = mostFrequent(effective, inherited);
        return with(model, new Access(used(access.schemes(), effective),
                access.terms().withSecurity(Optional.of(usual))), effective.stream()
                .map(requirement -> Optional.of(requirement).filter(own -> !own.equals(usual)))
                .toList());
    }

    /** A contract that declares schemes and never says where they are needed: whatever the caller has may be sent. */
    private static SecurityRequirement anyOrNone(List<SecurityScheme> schemes) {
        List<List<String>> alternatives = new ArrayList<>();
        schemes.forEach(scheme -> alternatives.add(List.of(scheme.name())));
        alternatives.add(List.of());
        return new SecurityRequirement(alternatives);
    }

    /** Signing is the client's default: it needs no schemes where nothing else is asked for. */
    private static boolean isSigned(ServiceInfo service, List<SecurityRequirement> requirements) {
        List<SecurityScheme> schemes = service.access().schemes();
        boolean declared = schemes.stream().anyMatch(scheme -> scheme.kind() == SecurityScheme.Kind.SIGNATURE);
        return !service.credentialTypes().isEmpty() && (!declared || used(schemes, requirements).stream()
                .allMatch(scheme -> scheme.kind() == SecurityScheme.Kind.SIGNATURE));
    }

    private static SecurityRequirement mostFrequent(
            List<SecurityRequirement> requirements, SecurityRequirement inherited) {
        Map<SecurityRequirement, Integer> counts = new LinkedHashMap<>();
        requirements.forEach(requirement -> counts.merge(requirement, 1, Integer::sum));
        SecurityRequirement usual = inherited;
        for (Map.Entry<SecurityRequirement, Integer> count : counts.entrySet()) {
            if (count.getValue() > counts.getOrDefault(usual, 0)) {
                usual = count.getKey();
            }
        }
        return usual;
    }

    /** Those that an operation asks for; all of them where none does, so that credentials for them can be given. */
    private static List<SecurityScheme> used(List<SecurityScheme> schemes, List<SecurityRequirement> requirements) {
        Set<String> names = new HashSet<>();
        requirements.forEach(requirement -> names.addAll(requirement.schemes()));
        return names.isEmpty() ? schemes : schemes.stream().filter(scheme -> names.contains(scheme.name())).toList();
    }

    private static SdkModel with(SdkModel model, Access access, List<Optional<SecurityRequirement>> own) {
        List<Operation> operations = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            Operation operation = model.operations().get(i);
            operations.add(operation.withTerms(operation.terms().withSecurity(own.get(i))));
        }
        return new SdkModel(model.service().withAccess(access), model.servers(), operations, model.types());
    }
}
