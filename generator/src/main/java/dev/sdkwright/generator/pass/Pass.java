package dev.sdkwright.generator.pass;

import dev.sdkwright.generator.model.SdkModel;
import java.util.List;
import java.util.function.UnaryOperator;

/** One step from model to model. */
public interface Pass extends UnaryOperator<SdkModel> {

    /** Every pass, in the order in which they run. */
    static SdkModel runAll(SdkModel model) {
        SdkModel current = model;
        for (Pass pass : List.of(new OperationShapes(), new SecurityTerms(), new ServerTerms())) {
            current = pass.apply(current);
        }
        return current;
    }
}
