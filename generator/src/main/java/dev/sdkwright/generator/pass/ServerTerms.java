package dev.sdkwright.generator.pass;

import dev.sdkwright.generator.model.Access;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.Server;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Settles where calls go: one server for the client, and servers of their own for operations that go elsewhere. */
final class ServerTerms implements Pass {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}=]*)=([^{}]*)}");

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

    /** Callers give values to the variables of the client's server; of all others the defaults hold. */
    private static Server settled(Server server, Optional<Server> usual) {
        String template = VARIABLE.matcher(server.template()).replaceAll(variable -> Matcher.quoteReplacement(
                usual.isPresent() && has(usual.get(), variable.group(1)) ? variable.group() : variable.group(2)));
        return new Server(server.url(), template, server.documentation(), server.regionId());
    }

    private static boolean has(Server server, String variable) {
        return server.template().contains("{" + variable + "}") || server.template().contains("{" + variable + "=");
    }
}
