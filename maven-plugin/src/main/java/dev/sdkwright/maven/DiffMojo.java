package dev.sdkwright.maven;

import dev.sdkwright.generator.ClientSuite;
import dev.sdkwright.generator.evolve.Report;
import dev.sdkwright.generator.write.PlainFile;
import java.io.File;
import java.util.Optional;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Tells every change of the contract since the last release, in the contract's words and in those of the client: what it
 * breaks, and the step that the next version must take.
 */
@Mojo(name = "diff", threadSafe = true)
public final class DiffMojo extends BaselineMojo {
    /** How changes are told: <code>text</code>, <code>markdown</code> or <code>json</code>. */
    @Parameter(property = "sdkwright.format", defaultValue = "text")
    private String format;

    /** A file to write the changes to. Default: the build's log. */
    @Parameter(property = "sdkwright.reportFile")
    private File reportFile;

    /** Made by Maven. */
    @Inject
    public DiffMojo(Resolution resolution) {
        super(resolution);
    }

    @Override
    void run(ClientSuite suite, String contractNames) throws MojoFailureException {
        Report report = Stream.of(Report.values())
                .filter(known -> known.text().equals(format))
                .findFirst()
                .orElseThrow(() -> Parameters.invalid("format", format, "is none of text, markdown and json"));
        Optional<Compared> compared = compare(suite);
        if (compared.isEmpty()) {
            return;
        }
        String text = report.of(compared.get().evolution());
        if (reportFile == null) {
            text.lines().forEach(getLog()::info);
        } else {
            new PlainFile(reportFile.toPath()).write(text);
            getLog().info("The changes are in " + reportFile + ".");
        }
    }
}
