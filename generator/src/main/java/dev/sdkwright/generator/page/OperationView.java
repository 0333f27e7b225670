package dev.sdkwright.generator.page;

import java.util.List;
import java.util.Optional;

/** The page of an operation; every text is in the markup of the page. */
record OperationView(
        PageView page,
        String id,
        boolean deprecated,
        String function,
        Optional<String> more,
        List<String> calling,
        String method,
        String kind,
        String uri,
        String uriCode,
        List<TableView> uriTables,
        boolean hasRequest,
        List<TableView> requestTables,
        Optional<BodyView> body,
        boolean hasResponses,
        List<StatusView> responses,
        List<ExampleView> requests,
        boolean hasAnswers,
        List<ExampleView> answers,
        List<ProgramView> programs,
        boolean hasStatuses,
        List<StatusRow> statuses,
        boolean hasErrorCodes,
        List<ErrorRow> errorCodes,
        List<String> errorNotes) {

    /** What is sent beside parameters. */
    record BodyView(String mediaType, String type, String mandatory, String about, List<TableView> tables) {}

    /** What comes back with a status. */
    record StatusView(String status, String anchor, Optional<String> mediaType, Optional<String> type,
            List<TableView> tables) {}

    /** An example, and what it shows. */
    record ExampleView(Optional<String> status, Optional<String> name, Optional<String> about, String block) {}

    /** A program that makes the call. */
    record ProgramView(String language, String label, String block) {}

    /** A status and what it means. */
    record StatusRow(String status, String about) {}

    /** A code and what it means. */
    record ErrorRow(String status, String code, String message, String remedy) {}
}
