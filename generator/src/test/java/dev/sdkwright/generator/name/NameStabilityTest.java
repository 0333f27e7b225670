package dev.sdkwright.generator.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.testing.CompiledSdk;
import dev.sdkwright.generator.testing.Contract;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A name never changes because something unrelated was added, removed or put elsewhere. */
class NameStabilityTest {
    private static final String STRING = "{'type': 'string'}";
    private static final String OBJECT = "{'type': 'object', 'properties': {'x': {'type': 'string', 'enum': ['a']}}}";
    private static final String ENUM = "{'type': 'string', 'enum': ['a-b', 'a_b', 'A_B', 'a b', '1', '+1', '']}";
    private static final String UNION =
            "{'oneOf': [" + STRING + ", " + OBJECT + ", {'type': 'array', 'items': " + STRING + "}]}";

    @Test
    void no_name_depends_on_the_order_of_anything() {
        Contract contract = clashing();
        Map<String, String> names = NamesOf.contract(contract);

        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Map<String, String> shuffled = NamesOf.contract(contract.with(tree -> shuffle(tree, random)));
            assertThat(NamesOf.changes(names, shuffled)).as("seed " + seed).isEmpty();
            assertThat(shuffled).hasSameSizeAs(names);
        }
    }

    @Test
    void what_is_added_changes_no_name_that_was_there() {
        Contract contract = clashing();
        Map<String, String> before = NamesOf.contract(contract);
        List<Contract> grown = List.of(
                contract.property("Newcomer", "newcomer", OBJECT),
                contract.schema("NewcomerKind", ENUM),
                contract.property("Pet", "newcomer", OBJECT),
                contract.property("Pet", "newcomer_kind", ENUM),
                contract.operation("get", "/newcomers", operation("listNewcomers")),
                contract.operation("get", "/newcomers/{id}", "{'responses': {'204': {'description': ''}}}"),
                contract.server("{'url': 'https://new', 'x-region-id': 'new-1'}"),
                contract.at("/components/schemas/Kind", kind -> kind.withArray("enum").add("newcomer")),
                contract.at("/paths/~1pets/post", operation -> operation.withArray("parameters").addObject()
                        .put("name", "newcomer").put("in", "query").putObject("schema").put("type", "string")));

        for (Contract with : grown) {
            Map<String, String> after = NamesOf.contract(with);
            assertThat(NamesOf.changes(before, after)).isEmpty();
            assertThat(after).hasSizeGreaterThan(before.size());
        }
    }

    @Test
    void what_errors_carry_is_called_by_their_status() {
        String error = "{'description': '', 'content': {'application/json': {'schema': " + OBJECT + "}}}";
        String other = error.replace("'x'", "'y'");
        Contract contract = Contract.empty().operation("get", "/x", "{'operationId': 'getX', 'responses': {"
                + "'204': {'description': ''}, '404': " + error + ", '4XX': " + other + ", 'default': " + other + "}}");

        assertThat(CompiledSdk.of(contract.text()).publicTypes())
                .contains("model.GetXError404Body", "model.GetXErrorBody")
                .noneMatch(name -> name.contains("_"))
                .filteredOn(name -> name.matches("model.GetXError4[Xx]+Body")).hasSize(1);
    }

    @Test
    void what_comes_first_in_the_document_is_not_preferred() {
        Contract first = Contract.empty().property("Pet", "foo_bar", STRING).property("Pet", "foo-bar", STRING);
        Contract last = Contract.empty().property("Pet", "foo-bar", STRING).property("Pet", "foo_bar", STRING);

        assertThat(NamesOf.contract(first)).isEqualTo(NamesOf.contract(last));
    }

    @Test
    void names_of_parts_of_a_call_do_not_depend_on_each_other() {
        Contract contract = Contract.empty().operation("post", "/pets", operation("createPet"));
        Map<String, String> names = NamesOf.contract(contract);

        assertThat(names)
                .containsEntry("operation createPet", "createPet")
                .containsEntry("type createPet#request", "pets.model.CreatePetRequest")
                .containsEntry("type createPet#response", "pets.model.CreatePetResponse")
                .containsEntry("type createPet#request/body", "pets.model.CreatePetRequestBody");
    }

    /** Whatever can clash does here. */
    private static Contract clashing() {
        Contract contract = Contract.empty();
        for (String component : List.of("Pet", "pet", "PET", "p-et", "PetCodec", "CreatePetRequest", "CreatePetResponse",
                "createPetRequest", "String", "StringModel", "A", "A_B", "a-b", "AB", "ABC", "PetOwner")) {
            for (String property : List.of("b_c", "bC", "c", "x-y", "xY", "x_y", "class", "class_value", "Class", "owner",
                    "2", "_2", "+2")) {
                contract = contract.property(component, property, property.length() == 1 ? OBJECT : STRING);
            }
            contract = contract
                    .property(component, "b_c", OBJECT)
                    .property(component, "bC", OBJECT)
                    .property(component, "kind", ENUM)
                    .property(component, "Kind", ENUM)
                    .property(component, "kind_enum", ENUM)
                    .property(component, "either", UNION);
        }
        for (String id : List.of("createPet", "create-pet", "CREATE_PET", "createPetRequest", "close", "notify", "class")) {
            contract = contract.operation("post", "/" + id, operation(id));
        }
        return contract.schema("Kind", ENUM).operation("post", "/pets", operation("addPet"))
                .operation("get", "/pets/{id}", "{'responses': {'204': {'description': ''}}}")
                .operation("get", "/pets-id", "{'responses': {'204': {'description': ''}}}");
    }

    private static String operation(String id) {
        return """
                {"operationId": "ID", "parameters": [
                   {"name": "kind", "in": "query", "schema": ENUM}, {"name": "Kind", "in": "header", "schema": ENUM},
                   {"name": "body", "in": "query", "schema": {"type": "string"}},
                   {"name": "kind", "in": "header", "schema": ENUM}],
                 "requestBody": {"content": {"application/json": {"schema": OBJECT}}},
                 "responses": {"200": {"description": "", "headers": {"x": {"schema": {"type": "string"}}},
                    "content": {"application/json": {"schema": OBJECT}}},
                   "400": {"description": "", "content": {"application/json": {"schema": OBJECT}}}}}"""
                .replace("ID", id).replace("ENUM", ENUM).replace("OBJECT", OBJECT);
    }

    private static void shuffle(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
            List<Map.Entry<String, JsonNode>> copies = new ArrayList<>();
            members.forEach(member -> copies.add(Map.entry(member.getKey(), member.getValue())));
            Collections.shuffle(copies, random);
            object.removeAll();
            copies.forEach(member -> object.set(member.getKey(), member.getValue()));
            copies.forEach(member -> {
                // The branches of a union are told apart in their order: that one has a meaning.
                if (!member.getKey().equals("oneOf")) {
                    shuffle(member.getValue(), random);
                }
            });
        } else if (node instanceof ArrayNode array) {
            List<JsonNode> elements = new ArrayList<>();
            array.forEach(elements::add);
            Collections.shuffle(elements, random);
            array.removeAll();
            elements.forEach(array::add);
            elements.forEach(element -> shuffle(element, random));
        }
    }
}
