package dev.sdkwright.generator.page;

import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.OperationGuide;
import dev.sdkwright.generator.model.StatusBody;
import dev.sdkwright.generator.model.TypeRef;
import dev.sdkwright.generator.page.OperationView.ErrorRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is told of the codes of errors: those that the contract lists, and where a refusal says its own. */
final class ErrorViews {
    private static final Set<String> CODE_MEMBERS = Set.of("error_code", "errorCode", "code", "error");

    private final ModelIndex index;
    private final Markup markup;

    ErrorViews(ModelIndex index, Markup markup) {
        this.index = index;
        this.markup = markup;
    }

    List<ErrorRow> rows(OperationGuide told) {
        return told.errorCodes().stream()
                .map(code -> new ErrorRow(markup.text(code.status()), markup.code(code.code()),
                        markup.cell(code.message()),
                        markup.cell(code.remedy())))
                .toList();
    }

    /** A sentence for each body of errors that has a member for a code. */
    List<String> notes(Operation operation, PageTables tables) {
        List<String> notes = new ArrayList<>();
        for (StatusBody body : operation.errorBodies()) {
            TypeRef type = body.content().orElseThrow().type();
            index.object(type).stream()
                    .flatMap(object -> object.properties().stream())
                    .filter(property -> CODE_MEMBERS.contains(property.wireName()))
                    .findFirst()
                    .ifPresent(property -> notes.add(markup.text("Status " + String.join(", ", body.statuses())
                            + ": the code is in") + " " + markup.code(property.wireName()) + " " + markup.text("of")
                            + " " + tables.type(type) + "."));
        }
        return notes;
    }
}
