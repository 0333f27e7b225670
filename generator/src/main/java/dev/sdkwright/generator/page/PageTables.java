package dev.sdkwright.generator.page;

import dev.sdkwright.generator.doc.JsonPrinter;
import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.Documentation;
import dev.sdkwright.generator.model.EnumDeclaration;
import dev.sdkwright.generator.model.JsonValue;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.MapType;
import dev.sdkwright.generator.model.MappedDeclaration;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.OperationGuide.QueryString;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeRef;
import dev.sdkwright.generator.model.UnionDeclaration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of one page, numbered as they come; what they name is told in tables behind them, each type once. */
final class PageTables {
    /**
     * Types with pages of their own that an operation's page tells of itself; what would come behind them is a
     * link.
     */
    static final int OF_AN_OPERATION = 12;
    /** A type's page is where such tables are. */
    static final int OF_A_TYPE = 0;
    private static final int VALUES = 60;

    private final ModelIndex index;
    private final SiteMap site;
    private final Markup markup;
    private final String page;
    private final Map<TypeId, String> anchors = new HashMap<>();
    private final Deque<TypeDeclaration> waiting = new ArrayDeque<>();
    private final Set<String> taken = new HashSet<>();
    private int number;
    private int room;

    /**
     * The tables of a page that has none yet.
     *
     * @param page its path without its ending
     * @param room for how many types with pages of their own there is room besides
     */
    PageTables(ModelIndex index, SiteMap site, Markup markup, String page, int room) {
        this.index = index;
        this.site = site;
        this.markup = markup;
        this.page = page;
        this.room = room;
    }

    /** A table of parameters, or of headers, and the tables of what it names. */
    List<TableView> parameters(String caption, String prefix, List<Property> properties, Mandatory mandatory) {
        List<TableView> tables = new ArrayList<>();
        tables.add(table(caption, anchor(prefix), "", mandatory, prefix, properties));
        tables.addAll(rest(mandatory));
        return tables;
    }

    /** The query as a whole, where it is one value. */
    TableView queryString(String caption, QueryString query) {
        String anchor = anchor("query-string");
        String example = query.example() instanceof JsonValue.JsonText text
                ? text.text()
                : JsonPrinter.JSON.compact(query.example());
        TableView.Row row = new TableView.Row(anchor(anchor + "-" + query.name()), markup.code(query.name()),
                query.required() ? "Yes" : "No", markup.code(query.mediaType()),
                markup.lines(markup.cell(query.description()),
                        markup.text("It is all of the query, percent-encoded; the generated client does not send it."),
                        markup.facts(List.of("example " + example))));
        return new TableView(++number, anchor, caption, "", true, List.of(row));
    }

    /** Whether a table says of each row if it must be there. */
    enum Mandatory {
        SAID,
        UNSAID
    }

    /** The members of a body, if it has any; and the tables of what they name. */
    List<TableView> body(String caption, TypeRef type, Mandatory mandatory) {
        List<TableView> tables = new ArrayList<>();
        Optional<ObjectDeclaration> object = index.object(type).filter(found -> !anchors.containsKey(found.id()));
        if (object.isPresent()) {
            String anchor = anchor("type-" + site.typeName(object.get()));
            anchors.put(object.get().id(), anchor);
            tables.add(table(caption, anchor, about(object.get()), mandatory, anchor, object.get().properties()));
        } else {
            // For what it names.
            type(type);
        }
        tables.addAll(rest(mandatory));
        return tables;
    }

    /** The table of a type by itself, and those of what it names. */
    List<TableView> type(TypeDeclaration declaration) {
        anchors.put(declaration.id(), anchor("type-" + site.typeName(declaration)));
        List<TableView> tables = new ArrayList<>(table(declaration, Mandatory.SAID));
        tables.addAll(rest(Mandatory.SAID));
        return tables;
    }

    private List<TableView> rest(Mandatory mandatory) {
        List<TableView> tables = new ArrayList<>();
        while (!waiting.isEmpty()) {
            tables.addAll(table(waiting.poll(), mandatory));
        }
        return tables;
    }

    private List<TableView> table(TypeDeclaration declaration, Mandatory mandatory) {
        String anchor = anchors.get(declaration.id());
        String caption = markup.text(site.typeName(declaration));
        if (declaration instanceof ObjectDeclaration object) {
            return List.of(table(caption, anchor, about(object), mandatory, anchor, object.properties()));
        }
        if (declaration instanceof UnionDeclaration union) {
            List<TableView.Row> rows = union.branches().stream().map(branch -> branch(union, branch, anchor)).toList();
            return List.of(new TableView(++number, anchor, caption, about(union), false, rows));
        }
        return List.of();
    }

    private TableView.Row branch(UnionDeclaration union, UnionDeclaration.Branch branch, String anchor) {
        String told = union.discriminator()
                .filter(member -> !branch.signs().discriminatorValues().isEmpty())
                .map(member -> markup.code(member) + " is "
                        + String.join(", ", branch.signs().discriminatorValues().stream().map(markup::code).toList()))
                .orElse("");
        String about = branch.type() instanceof DeclaredType declared
                ? markup.cell(index.declaration(declared.id()).documentation().text())
                : "";
        return new TableView.Row(anchor(anchor + "-" + branch.name()), markup.text(branch.name()), "",
                type(branch.type()), markup.lines(about, told));
    }

    private String about(TypeDeclaration declaration) {
        return markup.prose(declaration.documentation().text());
    }

    private TableView table(String caption, String anchor, String about, Mandatory mandatory, String prefix,
            List<Property> properties) {
        int own = ++number;
        boolean said = mandatory == Mandatory.SAID;
        List<TableView.Row> rows = properties.stream()
                // It only stands for another in the client.
                .filter(property -> property.carrier() != Property.Carrier.STREAM)
                .map(property -> row(property, prefix, said))
                .toList();
        return new TableView(own, anchor, caption, about, said, rows);
    }

    private TableView.Row row(Property property, String prefix, boolean mandatory) {
        boolean open = property.carrier() == Property.Carrier.ADDITIONAL;
        return new TableView.Row(
                anchor(prefix + "-" + property.wireName()),
                open ? markup.text("any other") : markup.code(property.wireName()),
                mandatory ? property.presence().required() ? "Yes" : "No" : "",
                type(open && property.type() instanceof MapType map ? map.value() : property.type()),
                description(property));
    }

    private String description(Property property) {
        Documentation documentation = property.documentation();
        List<String> facts = new ArrayList<>(documentation.facts());
        if (property.presence().nullable()) {
            facts.add("may be null");
        }
        return markup.lines(
                documentation.deprecated() ? markup.text("Deprecated.") : "",
                markup.cell(documentation.text()),
                values(property.type()),
                facts.isEmpty() ? "" : markup.facts(facts));
    }

    /** The values of an enumeration that the description does not name already. */
    private String values(TypeRef type) {
        Optional<EnumDeclaration> enumeration = enumeration(type);
        if (enumeration.isEmpty()) {
            return "";
        }
        List<EnumDeclaration.Value> values = enumeration.get().values();
        String shown = String.join(", ", values.stream().limit(VALUES)
                .map(value -> value.literal().isEmpty() ? markup.text("(empty)") : markup.code(value.literal())).toList());
        return markup.text("Values:") + " " + shown
                + (values.size() > VALUES ? markup.text(", and " + (values.size() - VALUES) + " more") : "");
    }

    private Optional<EnumDeclaration> enumeration(TypeRef type) {
        return type instanceof ListType list ? enumeration(list.element()) : index.enumeration(type);
    }

    /** The words for a type, linked to where it is told of. */
    String type(TypeRef type) {
        return type.accept(new TypeWords(index, markup, this::linked));
    }

    private String linked(TypeDeclaration declaration) {
        String label = markup.text(site.typeName(declaration));
        Optional<String> own = site.page(declaration.id());
        if (declaration instanceof MappedDeclaration) {
            // A class from elsewhere, of which the contract tells nothing.
            return label;
        }
        if (declaration instanceof EnumDeclaration) {
            return own.map(target -> markup.link(label, SiteMap.way(page, target), "")).orElse("");
        }
        String anchor = anchors.get(declaration.id());
        if (anchor == null && own.isPresent() && room <= 0) {
            return markup.link(label, SiteMap.way(page, own.get()), "");
        }
        if (anchor == null) {
            room -= own.isPresent() ? 1 : 0;
            anchor = anchor("type-" + site.typeName(declaration));
            anchors.put(declaration.id(), anchor);
            waiting.add(declaration);
        }
        return markup.link(label, "", anchor);
    }

    /** A place of this page that no other has. */
    private String anchor(String wanted) {
        String plain = Slugs.plain(wanted);
        if (plain.equals(wanted) && taken.add(plain)) {
            return plain;
        }
        String marked = Slugs.marked(wanted);
        // Branches of a union may share their name: then their places are told apart by their order.
        String place = marked;
        for (int count = 2; !taken.add(place); count++) {
            place = marked + "-" + count;
        }
        return place;
    }
}
