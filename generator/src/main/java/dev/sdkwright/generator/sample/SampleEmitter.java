package dev.sdkwright.generator.sample;

import dev.sdkwright.generator.file.GeneratedFile;
import dev.sdkwright.generator.model.Guide;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.OperationGuide;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.name.SdkNames;
import dev.sdkwright.generator.sample.SampleProgram.Language;
import dev.sdkwright.generator.text.TemplateRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the programs that show a call. Pure: the same model, names and templates give the same programs. */
public final class SampleEmitter {
    private final SdkModel model;
    private final SdkNames names;
    private final TemplateRenderer renderer;
    private final JavaSampleViews java;
    private final HuaweiSampleViews huawei;
    private final HttpCalls calls;

    public SampleEmitter(SdkModel model, SdkNames names, TemplateRenderer renderer) {
        this.model = model;
        this.names = names;
        this.renderer = renderer;
        ModelIndex index = model.index();
        this.java = new JavaSampleViews(model, names, index);
        this.huawei = new HuaweiSampleViews(model, names, index);
        this.calls = new HttpCalls(model);
    }

    /**
     * The program of an emitted client, as a file below the test source root; none for a contract without
     * operations.
     */
    public Optional<GeneratedFile> emit() {
        return model.operations().stream().findFirst().map(operation -> new GeneratedFile(
                names.sample(operation.id()).qualifiedName().replace('.', '/') + ".java",
                java(operation, Guide.NONE.operation(operation.id()))));
    }

    /** A call of an operation in every language, in the order of the languages. */
    public List<SampleProgram> programs(Operation operation, OperationGuide guide) {
        List<SampleProgram> programs = new ArrayList<>();
        programs.add(new SampleProgram(Language.JAVA, java(operation, guide)));
        HttpCall call = calls.of(operation, guide);
        if (call.signed()) {
            programs.add(new SampleProgram(Language.PYTHON,
                    renderer.render("sample-huawei.py.mustache", huawei.python(operation, guide))));
            programs.add(new SampleProgram(Language.GO,
                    renderer.render("sample-huawei.go.mustache", huawei.go(operation, guide))));
            programs.add(new SampleProgram(Language.CURL,
                    renderer.render("sample-signed.sh.mustache", SignedCurlView.of(call))));
            return programs;
        }
        programs.add(http(Language.PYTHON, "sample.py.mustache", call, new PythonDialect()));
        programs.add(http(Language.GO, "sample.go.mustache", call, new GoDialect()));
        programs.add(http(Language.CURL, "sample.sh.mustache", call, new ShellDialect()));
        return programs;
    }

    private String java(Operation operation, OperationGuide guide) {
        return renderer.render("sample.mustache", java.of(operation, guide));
    }

    private SampleProgram http(Language language, String template, HttpCall call, Dialect dialect) {
        return new SampleProgram(language, renderer.render(template, HttpSampleView.of(call, dialect)));
    }
}
