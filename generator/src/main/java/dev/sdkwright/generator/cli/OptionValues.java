package dev.sdkwright.generator.cli;

import dev.sdkwright.generator.diagnostic.Spelling;
import dev.sdkwright.generator.evolve.Report;
import dev.sdkwright.generator.evolve.Version;
import dev.sdkwright.generator.option.AllowedReferences;
import dev.sdkwright.generator.page.PageFormat;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What values options take; picocli puts the option's name in front of these messages. */
final class OptionValues {
    private OptionValues() {}

    /** A package, or the word that stands for none, which is a well-formed name as well. */
    static final class PackageName implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (!SourceVersion.isName(value, SourceVersion.RELEASE_17)) {
                throw new TypeConversionException("'" + value + "' is not a Java package, as com.example.pets is");
            }
            return value;
        }
    }

    /** The beginning of a class's name. */
    static final class ServiceName implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (!SourceVersion.isIdentifier(value)) {
                throw new TypeConversionException("'" + value + "' cannot begin the name of a Java class, as Pets can");
            }
            return value;
        }
    }

    /** A port to listen on; 0 for any that is free. */
    static final class Port implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 65_535) {
                throw new TypeConversionException("'" + value + "' is no port, as 8080 is");
            }
            return Integer.valueOf(value);
        }
    }

    /** Where references may lead: a folder that exists, or an address. */
    static final class ReferencePlace implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (AllowedReferences.isRemote(value)) {
                try {
                    if (URI.create(value).getHost() != null) {
                        return value;
                    }
                } catch (IllegalArgumentException noAddress) {
                    // Told below.
                }
                throw new TypeConversionException("'" + value + "' is no address, as https://example.com/schemas/ is");
            }
            return new Folder().convert(value).toString();
        }
    }

    /** A folder that exists. */
    static final class Folder implements ITypeConverter<Path> {
        @Override
        public Path convert(String value) {
            Path folder = Path.of(value);
            if (!Files.isDirectory(folder)) {
                throw new TypeConversionException("there is no folder '" + value + "'");
            }
            return folder;
        }
    }

    /** What pages are written in. */
    static final class Formats implements ITypeConverter<Set<PageFormat>> {
        private static final List<String> KNOWN = List.of("markdown", "html", "both");

        @Override
        public Set<PageFormat> convert(String value) {
            return PageFormat.named(value).orElseThrow(() -> new TypeConversionException(
                    "'" + value + "' is none of markdown, html and both" + Spelling.closest(value, KNOWN)
                            .map(word -> "; did you mean " + word + "?").orElse("")));
        }
    }

    /** How changes are told. */
    static final class ReportFormat implements ITypeConverter<Report> {
        @Override
        public Report convert(String value) {
            return Stream.of(Report.values())
                    .filter(report -> report.text().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is none of text, markdown and json"));
        }
    }

    /** A version that steps can be told of. */
    static final class SemanticVersion implements ITypeConverter<Version> {
        @Override
        public Version convert(String value) {
            return Version.parse(value).orElseThrow(() -> new TypeConversionException(
                    "'" + value + "' is no version such as 1.2.0"));
        }
    }
}
