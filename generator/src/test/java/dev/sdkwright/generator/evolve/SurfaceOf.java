package dev.sdkwright.generator.evolve;

import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.name.NameAssigner;
import dev.sdkwright.generator.name.PackageNames;
import dev.sdkwright.generator.pass.Pass;
import dev.sdkwright.generator.read.ContractReader;
import dev.sdkwright.generator.surface.Surface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The surfaces of contracts that are given as text. */
final class SurfaceOf {
    private SurfaceOf() {}

    static Surface contract(String contract) {
        try {
            Path file = Files.createTempFile("contract-", ".yaml");
            try {
                Files.writeString(file, contract);
                return contract(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static Surface contract(Path contract) {
        SdkModel model = Pass.runAll(new ContractReader().read(contract, "contract").model());
        PackageNames wishes = new PackageNames(Optional.of("sdk"), Optional.of("dev.sdkwright.core"), Optional.empty());
        return Surface.of(model, new NameAssigner(model, wishes).assign());
    }
}
