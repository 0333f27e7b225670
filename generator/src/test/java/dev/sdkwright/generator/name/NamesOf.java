package dev.sdkwright.generator.name;

import dev.sdkwright.generator.model.EnumDeclaration;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.pass.Pass;
import dev.sdkwright.generator.read.ContractReader;
import dev.sdkwright.generator.testing.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every name that a contract's things get, by what they are. */
public final class NamesOf {
    private NamesOf() {}

    public static Map<String, String> contract(Contract contract) {
        SdkModel model = Pass.runAll(read(contract));
        PackageNames wishes = new PackageNames(Optional.empty(), Optional.empty(), Optional.empty());
        SdkNames names = new NameAssigner(model, wishes).assign();
        Map<String, String> snapshot = new TreeMap<>();
        for (Operation operation : model.operations()) {
            snapshot.put("operation " + operation.id(), names.operation(operation.id()).method());
        }
        for (TypeDeclaration type : model.types()) {
            snapshot.put("type " + type.id().pointer(), names.type(type.id()).qualifiedName());
            if (type instanceof ObjectDeclaration object) {
                snapshot.put("codec " + type.id().pointer(), names.codec(type.id()).qualifiedName());
                for (Property property : object.properties()) {
                    snapshot.put("member " + type.id().pointer() + " " + property.carrier() + " " + property.wireName(),
                            names.member(type.id(), property).toString());
                }
            } else if (type instanceof EnumDeclaration enumeration) {
                for (EnumDeclaration.Value value : enumeration.values()) {
                    snapshot.put("constant " + type.id().pointer() + " " + value.literal(),
                            names.constant(type.id(), value.literal()));
                }
            }
        }
        model.servers().forEach(server -> server.regionId().ifPresent(id ->
                snapshot.put("region " + id, names.regionConstant(id))));
        return snapshot;
    }

    /** What has another name now, or none. */
    public static List<String> changes(Map<String, String> before, Map<String, String> after) {
        return before.entrySet().stream()
                .filter(name -> !name.getValue().equals(after.get(name.getKey())))
                .map(name -> name + " is now " + after.get(name.getKey()))
                .toList();
    }

    private static SdkModel read(Contract contract) {
        try {
            Path file = Files.createTempFile("contract-", ".json");
            try {
                Files.writeString(file, contract.text());
                return new ContractReader().read(file, "contract.json").model();
            } finally {
                Files.delete(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
