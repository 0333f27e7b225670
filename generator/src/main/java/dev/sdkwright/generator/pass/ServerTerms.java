package dev.sdkwright.generator.pass;

import dev.sdkwright.generator.model.Access;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.Server;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Settles where calls go: one server for the client, and servers of their own for operations that go elsewhere. */
final class ServerTerms implements Pass {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}=]*)(?:=([^{}|]*)[^{}]*)?}");

    @Override
    public SdkModel apply(SdkModel model) {
        Access access = model.service().access();
        Optional<Server> usual = usual(model);
        List<Operation> operations = model.operations().stream()
                .map(operation -> operation.withTerms(operation.terms().withServer(operation.terms().server()
                        .map(server -> settled(server, usual))
                        .filter(server -> usual.isEmpty() || !server.template().equals(usual.get().template())))))
                .toList();
        return new SdkModel(model.service().withAccess(new Access(access.schemes(), access.terms().withServer(usual))),
                model.servers(), operations, model.types());
    }

    /** The contract's own; where that is none, and every operation says where it goes, the first one of theirs. */
    private static Optional<Server> usual(SdkModel model) {
        Optional<Server> own = model.service().access().terms().server();
        boolean regions = model.servers().stream().anyMatch(server -> server.regionId().isPresent());
        boolean everywhere = !model.operations().isEmpty() && model.operations().stream()
                .allMatch(operation -> operation.terms().server().filter(Server::isAbsolute).isPresent());
        return regions || !everywhere || own.filter(Server::isAbsolute).isPresent()
                ? own
                : model.operations().get(0).terms().server();
    }

    /**
     * Callers give values to the variables of the client's server; of all others the defaults hold. One that has no
     * default here has that of the client's server.
     */
    private static Server settled(Server server, Optional<Server> usual) {
        Map<String, String> shared = usual.map(ServerTerms::variables).orElse(Map.of());
        String template = VARIABLE.matcher(server.template()).replaceAll(variable -> Matcher.quoteReplacement(
                variable.group(2) == null ? shared.getOrDefault(variable.group(1), variable.group())
                        : shared.containsKey(variable.group(1)) ? variable.group() : variable.group(2)));
        return new Server(server.url(), template, server.documentation(), server.regionId());
    }

    /** By their names, as they stand in the address. */
    private static Map<String, String> variables(Server server) {
        return VARIABLE.matcher(server.template()).results()
                .collect(Collectors.toMap(found -> found.group(1), MatchResult::group, (first, again) -> first));
    }
}
