package dev.sdkwright.generator.corpus;

import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.name.NameAssigner;
import dev.sdkwright.generator.name.PackageNames;
import dev.sdkwright.generator.name.SdkNames;
import dev.sdkwright.generator.pass.Pass;
import dev.sdkwright.generator.read.ContractReader;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.nio.file.Path;
import java.util.Optional;

/** A contract as it is written, beside what the generator makes of it. */
record ReadContract(RawContract raw, SdkModel model, SdkNames names) {

    static ReadContract of(Path contract) {
        SdkModel model = Pass.runAll(new ContractReader().read(contract, contract.toString()).model());
        SdkNames names = new NameAssigner(model, new PackageNames(
                Optional.of(CompiledSdk.PACKAGE), Optional.of(CompiledSdk.CORE), Optional.empty())).assign();
        return new ReadContract(new RawContract(contract), model, names);
    }

    /** The type that a component of the root document became, if it has one of its own. */
    Optional<TypeDeclaration> component(String name) {
        String pointer = "/components/schemas/" + name.replace("~", "~0").replace("/", "~1");
        return model.types().stream().filter(type -> type.id().pointer().equals(pointer)).findFirst();
    }
}
