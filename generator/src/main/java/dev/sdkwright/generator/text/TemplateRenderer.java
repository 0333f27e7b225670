package dev.sdkwright.generator.text;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheResolver;
import com.github.mustachejava.ObjectHandler;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.GuardedBinding;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import com.github.mustachejava.util.Wrapper;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.diagnostic.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Renders templates strictly: values stand as they are, and a name that a view does not have is an error. */
public final class TemplateRenderer {
    private static final String BUILT_IN = "META-INF/sdkwright/templates/";

    private final Optional<Path> overrides;
    private final DefaultMustacheFactory factory;

    /**
     * A renderer.
     *
     * @param overrides a folder whose templates replace built-in ones of the same name
     */
    public TemplateRenderer(Optional<Path> overrides) {
        this.overrides = overrides;
        this.factory = new StrictFactory(this::open);
    }

    /** Renders a template for a view, lines ended by LF. */
    public String render(String template, Object view) {
        try {
            Mustache mustache = factory.compile(template);
            TextWriter out = new TextWriter();
            mustache.execute(out, view);
            return out.toString();
        } catch (MustacheException broken) {
            throw new GenerationFailedException(Diagnostic.error(DiagnosticCode.TEMPLATE, Location.ofFile(place(template)),
                    rootMessage(broken), "correct the template; the built-in one of that name shows what its view has"));
        }
    }

    private String place(String template) {
        return overrides.map(folder -> folder.resolve(template))
                .filter(Files::isRegularFile)
                .map(Path::toString)
                .orElse(template);
    }

    private static String rootMessage(Throwable broken) {
        Throwable cause = broken;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("the template is broken");
    }

    private Reader open(String name) {
        try {
            if (overrides.isPresent() && Files.isRegularFile(overrides.get().resolve(name))) {
                return new StringReader(withLineFeeds(Files.readString(overrides.get().resolve(name))));
            }
            try (InputStream in = TemplateRenderer.class.getClassLoader().getResourceAsStream(BUILT_IN + name)) {
                return in == null
                        ? null
                        : new StringReader(withLineFeeds(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
        } catch (IOException unreadable) {
            throw new MustacheException("cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
    }

    private static final class StrictFactory extends DefaultMustacheFactory {
        StrictFactory(MustacheResolver resolver) {
            super(resolver);
            setObjectHandler(new StrictObjectHandler());
        }

        @Override
        public void encode(String value, Writer writer) {
            try {
                writer.write(value);
            } catch (IOException impossible) {
                throw new MustacheException("cannot write", impossible);
            }
        }
    }

    private static final class StrictObjectHandler extends ReflectionObjectHandler {
        @Override
        public Binding createBinding(String name, TemplateContext context, Code code) {
            return new StrictBinding(this, name, context, code);
        }

        @Override
        public String stringify(Object value) {
            return value instanceof SourceText source ? source.text() : withLineFeeds(value.toString());
        }
    }

    private static final class StrictBinding extends GuardedBinding {
        private final String name;
        private final TemplateContext context;

        StrictBinding(ObjectHandler handler, String name, TemplateContext context, Code code) {
            super(handler, name, context, code);
            this.name = name;
            this.context = context;
        }

        @Override
        protected synchronized Wrapper getWrapper(String wanted, List<Object> scopes) {
            Wrapper wrapper = super.getWrapper(wanted, scopes);
            if (wrapper instanceof MissingWrapper) {
                throw new MustacheException("line " + context.line() + " names '" + name + "', which its view does not have");
            }
            return wrapper;
        }
    }
}
