package dev.sdkwright.maven;

import dev.sdkwright.generator.diagnostic.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Refuses what looks like a parameter and is none. Maven drops such elements before a goal sees them, so they are read from
 * the project's model.
 */
final class UnknownParameters {
    private static final String PROPERTY_PREFIX = "sdkwright.";

    private final PluginDescriptor descriptor;
    private final Plugin plugin;

    /**
     * The parameters of a project.
     *
     * @param descriptor all that there are
     * @param plugin as the project has it, with what its pluginManagement and its parents say; null where it does not
     */
    UnknownParameters(PluginDescriptor descriptor, Plugin plugin) {
        this.descriptor = descriptor;
        this.plugin = plugin;
    }

    /**
     * Looks at the configuration of the plugin and of one of its executions. What any goal has is allowed for the plugin as
     * a whole, since all of its goals inherit it.
     *
     * @param executionId the execution that is running
     * @throws MojoFailureException naming every unknown element and what was meant
     */
    void refuse(String executionId) throws MojoFailureException {
        if (plugin == null) {
            return;
        }
        Set<String> all = names(descriptor.getMojos());
        Set<String> meant = names(descriptor.getMojos().stream().filter(mojo -> !mojo.getGoal().equals("help")).toList());
        Set<String> common = children(plugin.getConfiguration());
        List<String> problems = new ArrayList<>();
        common.stream().filter(name -> !all.contains(name)).forEach(name -> problems.add(problem(name, "the plugin", meant)));
        PluginExecution execution = plugin.getExecutionsAsMap().get(executionId);
        if (execution != null) {
            Set<String> own = names(descriptor.getMojos().stream()
                    .filter(mojo -> execution.getGoals().contains(mojo.getGoal()))
                    .toList());
            // Each execution's configuration has the plugin's in it by now.
            children(execution.getConfiguration()).stream()
                    .filter(name -> !own.contains(name) && !common.contains(name))
                    .forEach(name -> problems.add(problem(name, "execution '" + executionId + "'", own)));
        }
        fail(problems);
    }

    /**
     * Looks at the properties of the command line: those that are misspellings of ours.
     *
     * @param given the properties of the command line
     * @param known properties that the project itself defines, which are its own business
     */
    void refuse(Map<?, ?> given, Map<?, ?> known) throws MojoFailureException {
        Set<String> ours = descriptor.getMojos().stream()
                .flatMap(mojo -> parameters(mojo).stream())
                .map(Parameter::getExpression)
                .filter(expression -> expression != null && expression.startsWith("${" + PROPERTY_PREFIX))
                .map(expression -> expression.substring(2 + PROPERTY_PREFIX.length(), expression.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> problems = new ArrayList<>();
        given.keySet().stream()
                .map(String::valueOf)
                .filter(name -> name.startsWith(PROPERTY_PREFIX) && !known.containsKey(name))
                .map(name -> name.substring(PROPERTY_PREFIX.length()))
                .filter(name -> !ours.contains(name))
                .forEach(name -> Spelling.closest(name, ours).ifPresent(meant -> problems.add("there is no property '"
                        + PROPERTY_PREFIX + name + "'; did you mean '" + PROPERTY_PREFIX + meant + "'?")));
        fail(problems);
    }

    private static void fail(List<String> problems) throws MojoFailureException {
        if (!problems.isEmpty()) {
            throw new MojoFailureException(String.join("\n", problems));
        }
    }

    private static String problem(String name, String place, Set<String> known) {
        return "unknown parameter '" + name + "' in the configuration of " + place + Spelling.closest(name, known)
                .map(meant -> "; did you mean '" + meant + "'?")
                .orElse("; there are " + String.join(", ", known));
    }

    private static Set<String> names(Collection<MojoDescriptor> mojos) {
        return mojos.stream()
                .flatMap(mojo -> parameters(mojo).stream())
                .filter(Parameter::isEditable)
                .flatMap(parameter -> Stream.of(parameter.getName(), parameter.getAlias()))
                .filter(name -> name != null && !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Parameter> parameters(MojoDescriptor mojo) {
        return mojo.getParameters() == null ? List.of() : mojo.getParameters();
    }

    private static Set<String> children(Object configuration) {
        Set<String> names = new TreeSet<>();
        if (configuration instanceof Xpp3Dom dom) {
            for (Xpp3Dom child : dom.getChildren()) {
                names.add(child.getName());
            }
        }
        return names;
    }
}
