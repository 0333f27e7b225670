package dev.sdkwright.generator.page;

import dev.sdkwright.generator.model.Access;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.OperationGuide;
import dev.sdkwright.generator.model.Parameter;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.SecurityRequirement;
import dev.sdkwright.generator.model.SecurityScheme;
import dev.sdkwright.generator.model.Serialization;
import dev.sdkwright.generator.model.Serialization.Style;
import dev.sdkwright.generator.model.Server;
import dev.sdkwright.generator.name.SdkNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How the service is called: where it is, and what proves who calls. */
final class CallingViews {
    static final String ANCHOR = "calling";

    private final SdkModel model;
    private final SdkNames names;
    private final Markup markup;
    private final ModelIndex index;
    private final Map<String, SecurityScheme> schemes = new HashMap<>();

    CallingViews(SdkModel model, SdkNames names, Markup markup) {
        this.model = model;
        this.names = names;
        this.markup = markup;
        this.index = model.index();
        model.service().access().schemes().forEach(scheme -> schemes.put(scheme.name(), scheme));
    }

    /** Sentences on one operation. */
    List<String> of(Operation operation, OperationGuide told, String page) {
        List<String> lines = new ArrayList<>();
        Access access = model.service().access();
        SecurityRequirement requirement = operation.terms().security().or(() -> access.terms().security())
                .orElse(SecurityRequirement.NONE);
        boolean signed = model.service().isSigned() && access.schemes().isEmpty();
        if (signed) {
            lines.add(markup.text("Requests are signed with an access key (AK/SK)."));
        } else if (requirement.alternatives().isEmpty()) {
            lines.add(markup.text("No credentials are asked for."));
        } else {
            List<String> alternatives = requirement.alternatives().stream().map(this::alternative).toList();
            lines.add(markup.text("Credentials:") + " " + String.join(" " + markup.text("or") + " ", alternatives)
                    + ".");
        }
        lines.addAll(grants(told));
        Optional<Server> own = operation.terms().server().filter(Server::isAbsolute);
        own.ifPresent(server -> lines.add(markup.text("Requests go to") + " " + markup.code(server.template()) + "."));
        lines.add(markup.link(markup.text("How the service is called"), SiteMap.way(page, SiteMap.INDEX), ANCHOR));
        return lines;
    }

    /** A sentence for each scheme by which something must have been granted. */
    private List<String> grants(OperationGuide told) {
        Map<String, List<String>> alternatives = new LinkedHashMap<>();
        told.grants().forEach(grant -> alternatives.computeIfAbsent(grant.scheme(), scheme -> new ArrayList<>())
                .add(String.join(" " + markup.text("and") + " ", grant.scopes().stream().map(markup::code).toList())));
        return alternatives.entrySet().stream()
                .map(entry -> markup.text("Scopes granted by") + " " + markup.code(entry.getKey()) + markup.text(":") + " "
                        + String.join(" " + markup.text("or") + " ", entry.getValue()) + ".")
                .toList();
    }

    private String alternative(List<String> together) {
        return together.isEmpty()
                ? markup.text("none")
                : String.join(" " + markup.text("and") + " ", together.stream()
                        .map(name -> schemes.containsKey(name)
                                ? markup.text(kind(schemes.get(name))) + " (" + markup.code(name) + ")"
                                : markup.code(name))
                        .toList());
    }

    /** A line for each way of proving who calls. */
    List<String> schemes() {
        List<String> lines = new ArrayList<>();
        for (SecurityScheme scheme : model.service().access().schemes()) {
            String detail = scheme.detail().isEmpty() ? "" : " " + markup.code(scheme.detail());
            lines.add(markup.code(scheme.name()) + ": " + markup.text(kind(scheme)) + detail);
        }
        if (lines.isEmpty() && model.service().isSigned()) {
            lines.add(markup.text("Requests are signed with an access key (AK/SK)."));
        }
        return lines;
    }

    private static String kind(SecurityScheme scheme) {
        return switch (scheme.kind()) {
            case HEADER_KEY -> "key in a header";
            case QUERY_KEY -> "key in the query";
            case COOKIE_KEY -> "key in a cookie";
            case BASIC -> "user name and password";
            case BEARER -> "bearer token";
            case CLIENT_CREDENTIALS -> "OAuth 2 client credentials";
            case SIGNATURE -> "AK/SK signature";
            case OTHER -> "a scheme of its own";
        };
    }

    /** A line for each address; the one that stands for none in a contract is none. */
    List<String> servers() {
        return model.servers().stream().filter(server -> !server.template().equals("/")).map(server -> {
            String about = server.documentation().text();
            boolean said = !about.isBlank() && !server.regionId().equals(Optional.of(about));
            return markup.code(server.template()) + server.regionId().map(id -> " " + markup.text("in") + " "
                    + markup.code(id))
                    .orElse("") + (said ? ": " + markup.cell(about) : "");
        }).toList();
    }

    /** The address of a call with a placeholder for everything that differs from call to call. */
    String exampleAddress(Operation operation) {
        StringBuilder address = new StringBuilder(endpoint(operation)).append(operation.path());
        char separator = operation.path().indexOf('?') < 0 ? '?' : '&';
        for (Parameter parameter : operation.parameters()) {
            if (parameter.property().carrier() == Property.Carrier.QUERY) {
                for (String sent : sent(parameter)) {
                    address.append(separator).append(sent);
                    separator = '&';
                }
            }
        }
        return address.toString();
    }

    /** What stands in a query for a parameter: an object may be a pair per member. */
    private List<String> sent(Parameter parameter) {
        String name = parameter.property().wireName();
        Serialization style = parameter.serialization();
        boolean bracketed = style.style() == Style.DEEP_OBJECT || style.style() == Style.BRACKETS;
        boolean apart = bracketed || style.style() == Style.FORM && style.explode();
        List<String> members = index.object(parameter.property().type()).filter(object -> apart).stream()
                .flatMap(object -> object.properties().stream())
                .filter(property -> property.carrier() == Property.Carrier.MEMBER)
                .map(Property::wireName)
                .map(member -> (bracketed ? name + "[" + member + "]" : member) + "={" + member + "}")
                .toList();
        return members.isEmpty() ? List.of(name + "={" + name + "}") : members;
    }

    private String endpoint(Operation operation) {
        boolean regions = model.servers().stream().anyMatch(server -> server.regionId().isPresent());
        if (regions) {
            return "https://{" + names.service().toLowerCase(Locale.ROOT) + "_endpoint}";
        }
        String url = operation.terms().server().or(() -> model.service().access().terms().server())
                .filter(Server::isAbsolute)
                .map(server -> server.url().startsWith("//") ? "https:" + server.url() : server.url())
                .orElse("https://{endpoint}");
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
