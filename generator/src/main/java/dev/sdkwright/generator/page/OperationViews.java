package dev.sdkwright.generator.page;

import dev.sdkwright.generator.doc.JsonPrinter;
import dev.sdkwright.generator.model.Content;
import dev.sdkwright.generator.model.Documentation;
import dev.sdkwright.generator.model.Example;
import dev.sdkwright.generator.model.Guide;
import dev.sdkwright.generator.model.JsonValue;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.OperationGuide;
import dev.sdkwright.generator.model.Parameter;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.Property.Carrier;
import dev.sdkwright.generator.model.RequestBody;
import dev.sdkwright.generator.model.Response;
import dev.sdkwright.generator.page.OperationView.BodyView;
import dev.sdkwright.generator.page.OperationView.ErrorRow;
import dev.sdkwright.generator.page.OperationView.ExampleView;
import dev.sdkwright.generator.page.OperationView.ProgramView;
import dev.sdkwright.generator.page.OperationView.StatusRow;
import dev.sdkwright.generator.page.OperationView.StatusView;
import dev.sdkwright.generator.page.PageTables.Mandatory;
import dev.sdkwright.generator.sample.SampleProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the view of an operation's page: what is said of it, part by part. */
final class OperationViews {
    private final ModelIndex index;
    private final SiteMap site;
    private final Guide guide;
    private final Markup markup;
    private final PageViews pages;
    private final CallingViews calling;
    private final ErrorViews errors;

    OperationViews(ModelIndex index, SiteMap site, Guide guide, Markup markup, PageViews pages, CallingViews calling) {
        this.index = index;
        this.site = site;
        this.guide = guide;
        this.markup = markup;
        this.pages = pages;
        this.calling = calling;
        this.errors = new ErrorViews(index, markup);
    }

    OperationView of(Operation operation, List<SampleProgram> programs) {
        OperationGuide told = guide.operation(operation.id());
        PageTables tables =
                new PageTables(index, site, markup, site.page(operation), PageTables.OF_AN_OPERATION);
        List<TableView> uri = new ArrayList<>();
        add(uri, tables, "Path Parameters", operation, Carrier.PATH);
        add(uri, tables, "Query Parameters", operation, Carrier.QUERY);
        told.queryString().ifPresent(query -> uri.add(tables.queryString(markup.text("Query String"), query)));
        List<TableView> request = new ArrayList<>();
        add(request, tables, "Header Parameters", operation, Carrier.HEADER);
        add(request, tables, "Cookie Parameters", operation, Carrier.COOKIE);
        Optional<BodyView> body = operation.body().map(sent -> body(sent, tables));
        List<StatusView> responses = responses(operation, tables);
        List<ExampleView> answers = answers(operation, told);
        List<StatusRow> statuses = operation.responses().stream()
                .map(response -> new StatusRow(markup.text(response.status()),
                        markup.cell(response.documentation().text())))
                .toList();
        List<ErrorRow> errorCodes = errors.rows(told);
        return new OperationView(
                pages.of(site.page(operation), site.title(operation), Optional.of(operation)),
                markup.code(operation.id()),
                operation.documentation().deprecated(),
                function(operation, told),
                told.more().map(link -> markup.outside(link.text().isBlank() ? link.url() : link.text(), link.url())),
                calling.of(operation, told, site.page(operation)),
                markup.text(operation.method()),
                operation.method().toLowerCase(Locale.ROOT),
                markup.text(operation.path()),
                markup.code(operation.path()),
                uri,
                !request.isEmpty() || body.isPresent(),
                request,
                body,
                !responses.isEmpty(),
                responses,
                requests(operation, told),
                !answers.isEmpty(),
                answers,
                programs.stream().map(program -> new ProgramView(program.language().name().toLowerCase(Locale.ROOT),
                        program.language().label(), markup.block(program.language().code(), program.code().strip())))
                                .toList(),
                !statuses.isEmpty(),
                statuses,
                !errorCodes.isEmpty(),
                errorCodes,
                errors.notes(operation, tables));
    }

    private String function(Operation operation, OperationGuide told) {
        String text = told.description().isBlank() ? told.summary() : told.description();
        return text.isBlank() ? markup.prose(operation.documentation().text()) : markup.prose(text);
    }

    private void add(List<TableView> views, PageTables tables, String caption, Operation operation, Carrier carrier) {
        List<Property> properties = operation.parameters().stream()
                .map(Parameter::property)
                .filter(property -> property.carrier() == carrier)
                .toList();
        if (!properties.isEmpty()) {
            String prefix = carrier.name().toLowerCase(Locale.ROOT);
            views.addAll(tables.parameters(markup.text(caption), prefix, properties, Mandatory.SAID));
        }
    }

    private BodyView body(RequestBody sent, PageTables tables) {
        Documentation documentation = sent.property().documentation();
        // First, so that the table of the body is the first of all, under its own name.
        List<TableView> told = tables.body(markup.text("Request body parameters"), sent.content().type(),
                Mandatory.SAID);
        return new BodyView(markup.code(sent.content().mediaType()), tables.type(sent.content().type()),
                sent.property().presence().required() ? "Yes" : "No", markup.prose(documentation.text()), told);
    }

    private List<StatusView> responses(Operation operation, PageTables tables) {
        List<StatusView> views = new ArrayList<>();
        for (Response response : operation.responses()) {
            List<TableView> told = new ArrayList<>();
            if (!response.headers().isEmpty()) {
                told.addAll(tables.parameters(markup.text("Response headers"), "header-" + response.status(),
                        response.headers(), Mandatory.UNSAID));
            }
            Optional<Content> content = response.content();
            content.ifPresent(body ->
                    told.addAll(tables.body(markup.text("Response body parameters"), body.type(), Mandatory.UNSAID)));
            if (content.isPresent() || !told.isEmpty()) {
                views.add(new StatusView(markup.text(response.status()), "status-" + Slugs.plain(response.status()),
                        content.map(body -> markup.code(body.mediaType())),
                        content.map(body -> tables.type(body.type())),
                        told));
            }
        }
        return views;
    }

    private List<ExampleView> requests(Operation operation, OperationGuide told) {
        String line = operation.method() + " " + calling.exampleAddress(operation)
                + told.queryString().map(query -> "?{" + query.name() + "}").orElse("");
        List<ExampleView> views = new ArrayList<>();
        if (told.bodies().isEmpty()) {
            views.add(new ExampleView(Optional.empty(), Optional.empty(), Optional.empty(),
                    markup.block("http", line)));
        }
        String mediaType = operation.body().map(body -> body.content().mediaType()).orElse("");
        for (Example example : told.bodies()) {
            String text = line + "\nContent-Type: " + mediaType + "\n\n" + printed(example.value());
            views.add(new ExampleView(Optional.empty(), name(example), about(example), markup.block("http", text)));
        }
        return views;
    }

    private List<ExampleView> answers(Operation operation, OperationGuide told) {
        List<ExampleView> views = new ArrayList<>();
        for (Response response : operation.responses()) {
            for (Example example : told.responses().getOrDefault(response.status(), List.of())) {
                views.add(new ExampleView(Optional.of(markup.text(response.status())), name(example),
                        about(example).or(() -> Optional.of(markup.prose(response.documentation().text()))
                                .filter(text -> !text.isBlank())),
                        markup.block("json", printed(example.value()))));
            }
        }
        return views;
    }

    private Optional<String> name(Example example) {
        return example.name().isBlank() || example.name().equals("default")
                ? Optional.empty()
                : Optional.of(markup.text(example.name()));
    }

    private Optional<String> about(Example example) {
        return example.summary().isBlank() ? Optional.empty() : Optional.of(markup.prose(example.summary()));
    }

    /** A text that is no JSON stands as it is. */
    private static String printed(JsonValue value) {
        return value instanceof JsonValue.JsonText text ? text.text() : JsonPrinter.JSON.pretty(value, "");
    }
}
