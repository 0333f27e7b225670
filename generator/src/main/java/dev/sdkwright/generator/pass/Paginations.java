package dev.sdkwright.generator.pass;

import dev.sdkwright.generator.diagnostic.ContractProblem;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.Pagination;
import dev.sdkwright.generator.model.Paging;
import dev.sdkwright.generator.model.SdkModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Settles which operations give their answers in pages: those that say so, and those whose names leave no doubt. */
final class Paginations implements Pass {
    private final Consumer<ContractProblem> problems;

    /**
     * The pass.
     *
     * @param problems told what the contract says wrongly
     */
    Paginations(Consumer<ContractProblem> problems) {
        this.problems = problems;
    }

    @Override
    public SdkModel apply(SdkModel model) {
        ModelIndex index = model.index();
        List<Operation> operations = model.operations().stream()
                .map(operation -> operation.withPaging(paging(operation, index)))
                .toList();
        return new SdkModel(model.service(), model.servers(), operations, model.types());
    }

    private Paging paging(Operation operation, ModelIndex index) {
        PageMembers members =
                new PageMembers(index, (ObjectDeclaration) index.declaration(operation.responseType()));
        Optional<Pagination> found = Optional.empty();
        if (operation.paging() instanceof Paging.Declared declared) {
            found = new DeclaredPages(operation, members, declared, problems).resolve();
        } else if (operation.paging() instanceof Paging.Unsaid) {
            found = new PageConventions(operation, members).find();
        }
        return found.isPresent() ? found.get() : new Paging.Off();
    }
}
