package dev.sdkwright.generator.pass;

import dev.sdkwright.generator.diagnostic.ContractProblem;
import dev.sdkwright.generator.diagnostic.Spelling;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.Pagination;
import dev.sdkwright.generator.model.Pagination.MemberPath;
import dev.sdkwright.generator.model.Pagination.Style;
import dev.sdkwright.generator.model.Paging;
import dev.sdkwright.generator.model.Paging.Key;
import dev.sdkwright.generator.model.Parameter;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The pages of an operation that says how they follow each other. */
final class DeclaredPages {
    private final Operation operation;
    private final PageMembers members;
    private final Paging.Declared declared;
    private final Consumer<ContractProblem> problems;
    private boolean failed;

    DeclaredPages(Operation operation, PageMembers members, Paging.Declared declared,
            Consumer<ContractProblem> problems) {
        this.operation = operation;
        this.members = members;
        this.declared = declared;
        this.problems = problems;
    }

    /** Empty where the contract is at fault, which is told then. */
    Optional<Pagination> resolve() {
        boolean counted = declared.style() == Style.OFFSET || declared.style() == Style.PAGE;
        Optional<Parameter> position = parameter(counted ? PageTypes::isWhole : PageTypes::isCursor,
                counted ? "an integer" : "a string or a number", Key.OFFSET, Key.PAGE, Key.CURSOR);
        Optional<Parameter> limit = parameter(PageTypes::isWhole, "an integer", Key.LIMIT);
        Optional<MemberPath> items = items();
        Optional<MemberPath> next = declared.names().containsKey(Key.LAST_ITEM)
                ? lastItem(items, position)
                : member(Key.NEXT, declared.style() == Style.LINK ? PageTypes::isText : same(position),
                        declared.style() == Style.LINK ? "a string" : "of the same type as the parameter");
        Optional<MemberPath> total = member(Key.TOTAL, PageTypes::isNumber, "a number");
        Optional<MemberPath> pages = member(Key.PAGES, PageTypes::isNumber, "a number");
        Optional<MemberPath> more = member(Key.MORE, type -> type == ScalarType.BOOLEAN, "a boolean");
        if (failed || items.isEmpty()) {
            return Optional.empty();
        }
        long first = declared.names().containsKey(Key.FIRST)
                ? Long.parseLong(declared.names().get(Key.FIRST))
                : position.map(PageTypes::firstPage).orElse(1L);
        return Optional.of(new Pagination(declared.style(), position.map(Parameter::property), first,
                limit.map(PageTypes::size), items.get(), next, total, pages, more));
    }

    private Optional<MemberPath> items() {
        Optional<MemberPath> items = declared.names().containsKey(Key.ITEMS)
                ? member(Key.ITEMS, ListType.class::isInstance, "a list")
                : members.items();
        if (items.isEmpty() && !failed) {
            problem(declared.pointer(), "it is not clear which list of the answer has the items of a page",
                    "name it by the key " + Key.ITEMS.text());
        }
        return items;
    }

    private Optional<MemberPath> lastItem(Optional<MemberPath> items, Optional<Parameter> position) {
        String name = declared.names().get(Key.LAST_ITEM);
        Optional<MemberPath> member = items.flatMap(list ->
                members.named(members.object(((ListType) list.last().property().type()).element()), name));
        if (items.isPresent() && (member.isEmpty() || !same(position).test(member.get().last().property().type()))) {
            problem(place(Key.LAST_ITEM), "items have no member '" + name + "' of the same type as the parameter",
                    "name a member of the items, members of members with a dot between them");
        }
        return member;
    }

    private static Predicate<TypeRef> same(Optional<Parameter> position) {
        return type -> position.isEmpty() || position.get().property().type().equals(type);
    }

    private Optional<MemberPath> member(Key key, Predicate<TypeRef> condition, String what) {
        String name = declared.names().get(key);
        if (name == null) {
            return Optional.empty();
        }
        Optional<MemberPath> member = members.named(name);
        if (member.isEmpty()) {
            problem(place(key), "the answer of " + operation.id() + " has no member '" + name + "'",
                    meant(name, members.names()));
        } else if (!condition.test(member.get().last().property().type())) {
            problem(place(key), "the member '" + name + "' is not " + what, "name another one");
        }
        return member;
    }

    private Optional<Parameter> parameter(Predicate<TypeRef> condition, String what, Key... keys) {
        for (Key key : keys) {
            String name = declared.names().get(key);
            if (name != null) {
                return parameter(key, name, condition, what);
            }
        }
        return Optional.empty();
    }

    private Optional<Parameter> parameter(Key key, String name, Predicate<TypeRef> condition, String what) {
        List<Parameter> given = operation.parameters().stream()
                .filter(parameter -> parameter.source() == Parameter.Source.CALLER)
                .toList();
        Optional<Parameter> parameter = given.stream()
                .filter(candidate -> candidate.property().wireName().equals(name))
                .findFirst();
        if (parameter.isEmpty()) {
            problem(place(key), "operation " + operation.id() + " has no parameter '" + name + "'",
                    meant(name, given.stream().map(Parameter::property).map(Property::wireName).toList()));
        } else if (!condition.test(parameter.get().property().type())) {
            problem(place(key), "the parameter '" + name + "' is not " + what, "name another one");
        }
        return parameter;
    }

    private static String meant(String name, List<String> known) {
        return Spelling.closest(name, known)
                .map(close -> "did you mean '" + close + "'?")
                .orElse(known.isEmpty() ? "there is none" : "name one of " + String.join(", ", known));
    }

    private String place(Key key) {
        return declared.pointer() + "/" + key.text();
    }

    private void problem(String pointer, String message, String hint) {
        failed = true;
        problems.accept(new ContractProblem(pointer, message, hint));
    }
}
