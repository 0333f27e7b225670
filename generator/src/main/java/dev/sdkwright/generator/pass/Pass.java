package dev.sdkwright.generator.pass;

import dev.sdkwright.generator.diagnostic.ContractProblem;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.option.Selection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One step from model to model. */
public interface Pass extends UnaryOperator<SdkModel> {

    /** Every pass that a whole contract without faults goes through. */
    static SdkModel runAll(SdkModel model) {
        return runAll(model, Selection.ALL, problem -> {
            throw new IllegalStateException(problem.toString());
        });
    }

    /**
     * Every pass, in the order in which they run.
     *
     * @param selection what the user wants of the contract
     * @param problems told what is wrong with the contract
     */
    static SdkModel runAll(SdkModel model, Selection selection, Consumer<ContractProblem> problems) {
        List<Pass> first = selection.isEverything() ? List.of() : List.of(new ReachableTypes());
        SdkModel current = model;
        for (Pass pass : Stream.concat(first.stream(), Stream.of(new OperationShapes(), new FormFiles(),
                new UploadStreams(), new SecurityTerms(), new ServerTerms(), new Paginations(problems))).toList()) {
            current = pass.apply(current);
        }
        return current;
    }
}
