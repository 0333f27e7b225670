package dev.sdkwright.generator.text;

import dev.sdkwright.generator.file.GeneratedFile;
import dev.sdkwright.generator.model.EnumDeclaration;
import dev.sdkwright.generator.model.MappedDeclaration;
import dev.sdkwright.generator.model.MappedDeclaration.ByMethods;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.name.JavaTypeName;
import dev.sdkwright.generator.name.SdkNames;
import dev.sdkwright.generator.option.Additions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the types that have one shape, whatever they hold: beans, their codecs, and open enumerations. */
final class TypeFiles {
    private static final String NESTED = "    ";

    private final SdkModel model;
    private final SdkNames names;
    private final TemplateRenderer renderer;
    private final ModelIndex index;
    private final ObjectViews objects;
    private final EnumerationViews enumerations;
    private final CodecViews codecs;

    TypeFiles(SdkModel model, SdkNames names, TemplateRenderer renderer, Additions additions) {
        this.model = model;
        this.names = names;
        this.renderer = renderer;
        this.index = model.index();
        this.objects = new ObjectViews(index, names, additions);
        this.enumerations = new EnumerationViews(index, names, additions);
        this.codecs = new CodecViews(index, names);
    }

    List<GeneratedFile> emit() {
        return model.types().parallelStream().filter(type -> !names.isElsewhere(type.id())).flatMap(this::emit).toList();
    }

    private Stream<GeneratedFile> emit(TypeDeclaration declaration) {
        if (declaration instanceof ObjectDeclaration object) {
            return object.isJsonObject() ? Stream.of(emit(object), emitCodec(object)) : Stream.of(emit(object));
        }
        if (declaration instanceof MappedDeclaration mapped) {
            return mapped.conversion() instanceof ByMethods methods ? Stream.of(emitCodec(mapped, methods)) : Stream.empty();
        }
        return declaration instanceof EnumDeclaration enumeration && !index.isNested(enumeration)
                ? Stream.of(emit(enumeration))
                : Stream.empty();
    }

    private GeneratedFile emit(ObjectDeclaration object) {
        List<EnumDeclaration> inside = index.nestedIn(object);
        Set<String> nestedNames =
                inside.stream().map(enumeration -> names.type(enumeration.id()).simpleName()).collect(Collectors.toSet());
        Imports imports = new Imports(names.type(object.id()), nestedNames);
        JavaTypes types = new JavaTypes(names, imports);
        List<SourceText> nested = inside.stream().map(enumeration -> indented(source(enumeration, types))).toList();
        String source = renderer.render("object.mustache", objects.of(object, types, nested));
        return file(names.type(object.id()), imports, source);
    }

    private GeneratedFile emitCodec(ObjectDeclaration object) {
        JavaTypeName name = names.codec(object.id());
        Imports imports = new Imports(name, Set.of());
        return file(name, imports,
                renderer.render("codec.mustache", codecs.of(object, new JavaTypes(names, imports))));
    }

    private GeneratedFile emitCodec(MappedDeclaration mapped, ByMethods methods) {
        JavaTypeName name = names.codec(mapped.id());
        Imports imports = new Imports(name, Set.of());
        JavaTypes types = new JavaTypes(names, imports);
        return file(name, imports, renderer.render("mapped-codec.mustache",
                MappedCodecView.of(name.simpleName(), types.declared(mapped.id()), methods, types)));
    }

    private GeneratedFile emit(EnumDeclaration enumeration) {
        Imports imports = new Imports(names.type(enumeration.id()), Set.of());
        return file(names.type(enumeration.id()), imports, source(enumeration, new JavaTypes(names, imports)));
    }

    private String source(EnumDeclaration enumeration, JavaTypes types) {
        return renderer.render("enumeration.mustache", enumerations.of(enumeration, types));
    }

    private static SourceText indented(String source) {
        StringBuilder indented = new StringBuilder(source.length() + source.length() / 4);
        source.lines().forEach(line -> indented.append(line.isEmpty() ? "" : NESTED).append(line).append('\n'));
        return new SourceText(indented.substring(0, indented.length() - 1));
    }

    private GeneratedFile file(JavaTypeName type, Imports imports, String source) {
        TypeFileView view =
                new TypeFileView(Headers.GENERATED, type.packageName(), imports.imported(), new SourceText(source.stripTrailing()));
        return new GeneratedFile(TextEmitter.path(type), renderer.render("type-file.mustache", view));
    }
}
