package dev.sdkwright.generator.pass;

import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeUse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Leaves the types that the operations consist of, and drops all others. */
final class ReachableTypes implements Pass {
    @Override
    public SdkModel apply(SdkModel model) {
        Map<TypeId, TypeDeclaration> declarations =
                model.types().stream().collect(Collectors.toMap(TypeDeclaration::id, Function.identity()));
        Set<TypeId> reached = new HashSet<>();
        Deque<TypeId> open = new ArrayDeque<>();
        model.operations().forEach(operation -> open.addAll(TypeUse.of(operation)));
        while (!open.isEmpty()) {
            TypeId id = open.pop();
            if (declarations.containsKey(id) && reached.add(id)) {
                open.addAll(TypeUse.of(declarations.get(id)));
            }
        }
        return new SdkModel(model.service(), model.servers(), model.operations(),
                model.types().stream().filter(type -> reached.contains(type.id())).toList());
    }
}
