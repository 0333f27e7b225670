package dev.sdkwright.generator.serve;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sdkwright.generator.read.ContractTree;
import dev.sdkwright.generator.read.ContractTree.OperationTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the operation that a request is for. */
final class Routes {
    private final List<Route> routes = new ArrayList<>();

    /** What a request may be for: the operations that its path and method lead to, and the methods that the path has. */
    record Found(List<Map.Entry<Route, Route.Match>> candidates, Set<String> methods) {}

    Routes(ContractTree contract, References references) {
        for (OperationTree operation : contract.operations()) {
            routes.add(new Route(operation, parameters(operation, references), serverPaths(contract.root(), operation),
                    references));
        }
        routes.sort(Comparator.comparingInt(Route::literals).reversed());
    }

    List<Route> all() {
        return routes;
    }

    Found find(Received request) {
        List<Map.Entry<Route, Route.Match>> candidates = new ArrayList<>();
        Set<String> methods = new TreeSet<>();
        for (Route route : routes) {
            route.match(request).ifPresent(match -> {
                methods.add(route.operation().method());
                boolean best = candidates.isEmpty() || candidates.get(0).getKey().literals() == route.literals();
                if (best && route.operation().method().equals(request.method())) {
                    candidates.add(Map.entry(route, match));
                }
            });
        }
        return new Found(candidates, methods);
    }

    /** Those of the operation replace those of its path. */
    private static List<JsonNode> parameters(OperationTree operation, References references) {
        Map<String, JsonNode> parameters = new LinkedHashMap<>();
        for (JsonNode holder : List.of(operation.item(), operation.node())) {
            holder.path("parameters").forEach(declared -> {
                JsonNode parameter = references.target(declared);
                parameters.put(parameter.path("in").asText() + " " + parameter.path("name").asText(), parameter);
            });
        }
        return List.copyOf(parameters.values());
    }

    /** What stands behind the host in the addresses of servers; clients are told it as part of the endpoint, or not. */
    private static Set<String> paths(JsonNode servers) {
        Set<String> paths = new LinkedHashSet<>();
        servers.forEach(server -> {
            String url = server.path("url").asText();
            String path = url.replaceFirst("^[^/]*:?//[^/]*", "");
            paths.add(path.startsWith("/") ? path.replaceFirst("/+$", "") : "");
        });
        return paths;
    }

    private static List<String> serverPaths(JsonNode contract, OperationTree operation) {
        Set<String> paths = new LinkedHashSet<>(Set.of(""));
        paths.addAll(paths(contract.path("servers")));
        paths.addAll(paths(operation.item().path("servers")));
        paths.addAll(paths(operation.node().path("servers")));
        return List.copyOf(paths);
    }
}
