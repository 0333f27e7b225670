package dev.sdkwright.maven;

import dev.sdkwright.generator.ClientSuite;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.ReferencePages;
import dev.sdkwright.generator.Regeneration;
import dev.sdkwright.generator.RegenerationReport;
import dev.sdkwright.generator.page.PageFormat;
import dev.sdkwright.generator.write.ForeignFiles;
import java.io.File;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the reference pages of an OpenAPI contract: a page for every operation with tables, examples and sample
 * programs,
 * a page for every type, an index, and for HTML a search that needs no server.
 *
 * <p>When neither the contract nor anything else that decides the pages has changed, no file is touched.
 */
@Mojo(name = "docs", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class DocsMojo extends ContractMojo {
    /**
     * The folder of the pages; of several contracts each has a folder in it that is called like its file. Every execution
     * needs one of its own.
     */
    @Parameter(defaultValue = "${project.build.directory}/sdkwright-docs", required = true)
    private File docsDirectory;

    /** What the pages are written in: <code>html</code>, <code>markdown</code> or <code>both</code>. */
    @Parameter(property = "sdkwright.format", defaultValue = "both")
    private String format;

    /** The contract as it was in the last release, of one contract only: a page tells what has changed since. */
    @Parameter
    private File since;

    /** Made by Maven. */
    @Inject
    public DocsMojo(Resolution resolution) {
        super(resolution);
    }

    @Override
    void run(ClientSuite suite, String contractNames) throws MojoFailureException {
        Set<PageFormat> formats = PageFormat.named(format)
                .orElseThrow(() -> Parameters.invalid("format", format, "is none of html, markdown and both"));
        if (since != null && suite.contracts().size() > 1) {
            throw Parameters.invalid("since", since.toString(), "is one contract, but there are several");
        }
        Path output = docsDirectory.toPath();
        claim(output);
        Set<String> folders = new HashSet<>();
        for (GeneratorOptions contract : suite.contracts()) {
            Path folder = suite.contracts().size() == 1 ? output : output.resolve(name(contract));
            if (!folders.add(folder.toString())) {
                throw Parameters.invalid("contracts", contract.contractName(),
                        "has pages in the folder of another contract: "
                        + folder);
            }
            RegenerationReport report = Regeneration.ofPages(new ReferencePages(formats, Optional.ofNullable(since)
                    .map(File::toPath)))
                    .run(contract, folder, ForeignFiles.REFUSE);
            report.warnings().forEach(warning -> getLog().warn(warning.toString()));
            getLog().info(report.summary(contract.contractName()));
        }
    }

    private static String name(GeneratorOptions contract) {
        return contract.contract().getFileName().toString().replaceAll("\\.[^.]*$", "");
    }
}
