package dev.sdkwright.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A build with something else wrong in each of its modules; before and after that it was run with all being well. */
class BadInputIT {
    private static final List<String> MODULES = List.of("no-parameter", "missing-contract", "broken-yaml",
            "dangling-reference", "misplaced-list", "file-in-the-way", "misspelt-parameter", "same-output",
            "output-of-another-module");

    private final Consumer reactor = Consumer.named("bad-input");
    private final List<String> log = reactor.log();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            missing-contract    | nowhere.yaml error SDK001 the contract does not exist (check the path
            broken-yaml         | contract.yaml:4:13 error SDK002 not well-formed YAML: expected <block end>
            dangling-reference  | contract.yaml:19:25 error SDK004 the reference '#/components/schemas/Nota' leads
            misplaced-list      | contract.yaml:23:9 error SDK006 'responses' is a list, not an object (write its members
            """)
    void a_fault_of_the_contract_is_told_with_its_place(String module, String message) {
        assertThat(errors(module)).singleElement().asString().startsWith("[ERROR] " + message);
    }

    @Test
    void what_stands_in_the_way_of_the_output_is_named() {
        assertThat(errors("file-in-the-way")).singleElement().asString()
                .startsWith("[ERROR] " + reactor.module("file-in-the-way").path("pom.xml") + " error SDK030 ")
                .contains("a file stands where a folder is needed (remove what is in the way");
    }

    @Test
    void where_no_contract_is_named_or_found_that_is_said() {
        assertThat(failure("no-parameter")).contains(
                "there is no contract: name one with the parameter 'contract', or put it into src/main/openapi");
    }

    @Test
    void parameters_that_do_not_exist_are_refused_all_at_once_with_what_was_meant() {
        assertThat(failure("misspelt-parameter")).contains(
                "unknown parameter 'basePakage' in the configuration of the plugin; did you mean 'basePackage'?",
                "unknown parameter 'nothingLikeIt' in the configuration of the plugin; there are acceptContract, ",
                "unknown parameter 'servce' in the configuration of execution 'default'; did you mean 'service'?");
    }

    @Test
    void two_executions_with_one_output_are_refused_in_one_module_and_across_modules() {
        String output = reactor.module("same-output").path("target/generated-sources/sdkwright").toString();
        assertThat(failure("same-output")).contains("execution 'default' of com.example:same-output and execution 'second'"
                + " of com.example:same-output both write to " + output);
        assertThat(failure("output-of-another-module")).contains("execution 'default' of com.example:same-output and"
                + " execution 'default' of com.example:output-of-another-module both write to " + output);
    }

    @Test
    void no_stack_trace_is_printed() {
        assertThat(log).noneMatch(line -> line.matches("(\\[ERROR] )?\\s*(at \\S+\\(.*|Caused by: .*)"));
    }

    @Test
    void the_output_of_the_last_good_build_stays_whole() {
        assertThat(log).filteredOn(line -> line.contains("../good.yaml: up to date, 2 operations, "))
                // The first of two executions with one output comes to its end in the build with faults, too.
                .hasSize(MODULES.size() + 1)
                .allMatch(line -> line.contains("; 0 files written, ") && line.contains(" unchanged, 0 removed; "));
        assertThat(MODULES).extracting(module -> reactor.module(module).generated().contents())
                .containsOnly(reactor.module("no-parameter").generated().contents());
    }

    /** All that was told of a module. */
    private String failure(String module) {
        String all = String.join("\n", log);
        int start = all.lastIndexOf(" on project " + module + ": ");
        assertThat(start).as("the place where the log tells of " + module).isNotNegative();
        return all.substring(start, all.indexOf("-> [Help ", start));
    }

    /** What was told of a module, without what Maven puts around it. */
    private List<String> errors(String module) {
        int head = -1;
        for (int i = 0; i < log.size(); i++) {
            head = log.get(i).endsWith(" on project " + module + ": nothing was generated:") ? i : head;
        }
        assertThat(head).as("the place where the log tells of " + module).isNotNegative();
        List<String> rest = log.subList(head + 1, log.size());
        return rest.stream().takeWhile(line -> !line.contains("-> [Help ")).toList();
    }
}
