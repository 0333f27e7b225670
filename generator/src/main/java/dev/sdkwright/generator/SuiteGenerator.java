package dev.sdkwright.generator;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.diagnostic.Location;
import dev.sdkwright.generator.diagnostic.Severity;
import dev.sdkwright.generator.file.GeneratedFile;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.name.NameAssigner;
import dev.sdkwright.generator.name.Neighbours;
import dev.sdkwright.generator.name.PackageNames;
import dev.sdkwright.generator.name.SdkNames;
import dev.sdkwright.generator.pass.SharedTypes;
import dev.sdkwright.generator.read.ContractReader.ReadContract;
import dev.sdkwright.generator.surface.Surface;
import dev.sdkwright.generator.surface.Surfaces;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Generates the clients of several contracts, so that what they have in common is there once. */
final class SuiteGenerator {
    private final ClientSuite suite;
    private final Map<String, GeneratedFile> files = new LinkedHashMap<>();
    private final Map<String, String> makers = new LinkedHashMap<>();
    private final List<Surface> surfaces = new ArrayList<>();
    private final List<Diagnostic> clashes = new ArrayList<>();

    SuiteGenerator(ClientSuite suite) {
        this.suite = suite;
    }

    Generation generate() {
        List<ReadContract> contracts = readAll();
        List<SdkModel> models = new ArrayList<>();
        List<SharedTypes.Originated> parts = new ArrayList<>();
        for (int index = 0; index < contracts.size(); index++) {
            models.add(Generator.model(contracts.get(index), suite.contracts().get(index)));
            parts.add(new SharedTypes.Originated(models.get(index), contracts.get(index).origins()));
        }
        List<PackageNames> wishes = wishes(models);
        SharedTypes shared = SharedTypes.of(haveOneCore(wishes) ? parts : List.of());
        Optional<SdkNames> common = shared.isEmpty()
                ? Optional.empty()
                : Optional.of(emitCommon(shared.model(models.get(0)), wishes.get(0)));
        for (int index = 0; index < models.size(); index++) {
            GeneratorOptions options = suite.contracts().get(index);
            Neighbours neighbours = common.isEmpty()
                    ? Neighbours.NONE
                    : new Neighbours(shared.in(index), common, Neighbours.Reach.PACKAGE);
            SdkNames names = new NameAssigner(models.get(index), wishes.get(index), neighbours).assign();
            surfaces.add(Surface.of(models.get(index), names));
            add(Generator.emit(models.get(index), names, options), options.contractName());
        }
        if (!clashes.isEmpty()) {
            throw new GenerationFailedException(clashes);
        }
        return generation(contracts, models);
    }

    /** All faults of all contracts are told at once. */
    private List<ReadContract> readAll() {
        List<ReadContract> contracts = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (GeneratorOptions options : suite.contracts()) {
            try {
                contracts.add(Generator.read(options));
                diagnostics.addAll(contracts.get(contracts.size() - 1).diagnostics());
            } catch (GenerationFailedException failed) {
                diagnostics.addAll(failed.diagnostics());
            }
        }
        if (diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)) {
            throw new GenerationFailedException(diagnostics);
        }
        return contracts;
    }

    /** A core that neither the user nor the contract names is common to all that share anything. */
    private List<PackageNames> wishes(List<SdkModel> models) {
        List<PackageNames> wishes = new ArrayList<>();
        for (int index = 0; index < models.size(); index++) {
            PackageNames wish = Generator.wishes(suite.contracts().get(index));
            Optional<String> core = wish.corePackage()
                    .or(models.get(index).service()::corePackage)
                    .or(() -> suite.sharedPackage().map(shared -> shared + ".core"));
            wishes.add(new PackageNames(wish.basePackage(), core, wish.service()));
        }
        return wishes;
    }

    /** Types of one core are none of another. */
    private boolean haveOneCore(List<PackageNames> wishes) {
        return suite.sharedPackage().isPresent() && wishes.stream().map(PackageNames::corePackage).distinct().count() == 1;
    }

    private SdkNames emitCommon(SdkModel model, PackageNames wish) {
        GeneratorOptions first = suite.contracts().get(0);
        PackageNames common = new PackageNames(suite.sharedPackage(), wish.corePackage(), Optional.of("Common"));
        SdkNames names = new NameAssigner(model, common, Neighbours.COMMON).assign();
        add(Generator.emitCommonTypes(model, names, first), suite.sharedPackage().orElseThrow());
        return names;
    }

    private void add(List<GeneratedFile> emitted, String maker) {
        for (GeneratedFile file : emitted) {
            GeneratedFile known = files.putIfAbsent(file.path(), file);
            if (known == null) {
                makers.put(file.path(), maker);
            } else if (!known.equals(file) && clashes.stream().noneMatch(
                    clash -> clash.location().file().equals(maker))) {
                clashes.add(Diagnostic.error(DiagnosticCode.INVALID_OPTION, Location.ofFile(maker),
                        "its client and that of '" + makers.get(file.path()) + "' both have a file " + file.path(),
                        "give each contract a basePackage of its own, or a service of its own"));
            }
        }
    }

    private Generation generation(List<ReadContract> contracts, List<SdkModel> models) {
        Set<Path> inputs = new LinkedHashSet<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        contracts.forEach(contract -> {
            inputs.addAll(contract.inputs());
            diagnostics.addAll(contract.diagnostics());
        });
        long types = models.stream().flatMap(model -> model.types().stream()).distinct().count();
        return new Generation(files.values().stream().sorted(Comparator.comparing(GeneratedFile::path)).toList(),
                models.stream().mapToInt(model -> model.operations().size()).sum(), (int) types, List.copyOf(inputs),
                diagnostics, new Surfaces(surfaces));
    }
}
