package dev.sdkwright.generator.surface;

import java.util.ArrayList;
import java.util.List;

/**
 * What users can name in Java because of one element, a signature each: {@code Pet.getName(): String}. A signature is all
 * that a source depends on; without its type arguments it is what a compiled class depends on.
 */
public final class JavaMembers {
    static final String LIST = "List<";
    static final String MAP = "Map<String, ";
    static final String FILE = "FormDataFilePart";

    private final Element sdk;

    /** The members that elements of this SDK give. */
    public JavaMembers(Surface surface) {
        this.sdk = surface.root();
    }

    /** What an element itself gives, without its parts. */
    public List<String> of(Element element, Element above) {
        return switch (element.kind()) {
            case SDK -> List.of("class " + element.text(Fact.CLIENT), "class " + element.text(Fact.ASYNC_CLIENT));
            case SERVER -> element.fact(Fact.CONSTANT).stream().toList();
            case OPERATION -> operation(element);
            case PARAMETER, BODY, UPLOAD -> accessors(above.text(Fact.REQUEST), element);
            case MEMBER -> accessors(above.text(Fact.RESPONSE), element);
            case SCHEMA -> schema(element);
            case PROPERTY -> accessors(above.text(Fact.CLASS), element);
            case VALUE -> List.of(above.text(Fact.CLASS) + "." + element.text(Fact.CONSTANT));
            case BRANCH -> branch(above.text(Fact.CLASS), element);
            case SCHEME, FIELD, RESPONSE, HEADER, SUBTYPE -> List.of();
        };
    }

    /** What an element and all that stands in it give. */
    public List<String> ofAll(Element element, Element above) {
        List<String> members = new ArrayList<>(of(element, above));
        element.parts().forEach(part -> members.addAll(ofAll(part, element)));
        return members;
    }

    /** A signature as compiled code knows it. */
    public static String erased(String signature) {
        StringBuilder erased = new StringBuilder();
        int depth = 0;
        for (char character : signature.toCharArray()) {
            depth -= character == '>' ? 1 : 0;
            if (depth == 0 && character != '>' && character != '<') {
                erased.append(character);
            }
            depth += character == '<' ? 1 : 0;
        }
        return erased.toString();
    }

    private List<String> operation(Element operation) {
        String method = operation.text(Fact.METHOD);
        String request = operation.text(Fact.REQUEST);
        String response = operation.text(Fact.RESPONSE);
        String client = sdk.text(Fact.CLIENT);
        String async = sdk.text(Fact.ASYNC_CLIENT);
        String arguments = "(" + request + ")";
        String types = "<" + request + ", " + response + ">";
        List<String> members = new ArrayList<>(List.of(
                client + "." + method + arguments + ": " + response,
                client + "." + method + "Invoker" + arguments + ": SyncInvoker" + types,
                async + "." + method + "Async" + arguments + ": CompletableFuture<" + response + ">",
                async + "." + method + "AsyncInvoker" + arguments + ": AsyncInvoker" + types,
                "class " + request));
        operation.fact(Fact.ITEM).ifPresent(item -> members.add(client + "." + method + "Paginator" + arguments
                + ": Paginator<" + request + ", " + response + ", " + item + ">"));
        operation.fact(Fact.STREAM).ifPresent(stream -> members.addAll(List.of(
                client + "." + method + "Stream" + arguments + ": " + stream,
                client + "." + method + "StreamInvoker" + arguments + ": SyncInvoker<" + request + ", " + stream + ">",
                async + "." + method + "StreamAsync" + arguments + ": CompletableFuture<" + stream + ">",
                async + "." + method + "StreamAsyncInvoker" + arguments + ": AsyncInvoker<" + request + ", " + stream
                        + ">")));
        if (operation.is(Fact.WATCHED)) {
            members.add(request + ".getProgressListener(): ProgressListener");
            members.add(request + ".setProgressListener(ProgressListener)");
            members.add(request + ".getProgressInterval(): long");
            members.add(request + ".setProgressInterval(long)");
        }
        if (operation.fact(Fact.OF).isEmpty()) {
            members.add("class " + response);
        }
        return members;
    }

    private static List<String> schema(Element schema) {
        String name = schema.text(Fact.CLASS);
        List<String> members = new ArrayList<>();
        Form form = Form.of(schema);
        members.add((form == Form.UNION ? "interface " : "class ") + name);
        switch (form) {
            case OBJECT -> {
                schema.fact(Fact.PARENTS).stream()
                        .flatMap(parents -> List.of(parents.split(" ")).stream())
                        .forEach(parent -> members.add(name + " extends " + parent));
                if (schema.parts().stream().anyMatch(part -> part.fact(Fact.JAVA).filter(FILE::equals).isPresent())) {
                    members.add(name + ".buildFormData(): Map<String, FormDataPart<?>>");
                }
            }
            case ENUMERATION -> {
                String base = schema.text(Fact.JAVA);
                members.add(name + ".getValue(): " + base);
                members.add(name + ".fromValue(" + base + "): " + name);
                members.add(name + ".valueOf(" + base + "): " + name);
            }
            case UNION -> {
                members.add(name + ".accept(" + name + ".Visitor<R>): R");
                members.add("class " + name + ".Unknown");
                members.add(name + ".Unknown.value(): Object");
                members.add("interface " + name + ".Visitor");
                members.add(name + ".Visitor.visitUnknown(Object): R");
            }
        }
        return members;
    }

    private static List<String> branch(String union, Element branch) {
        String name = branch.text(Fact.BRANCH);
        String type = branch.text(Fact.JAVA);
        return List.of(
                "class " + union + ".Of" + name,
                union + ".Of" + name + ".value(): " + type,
                union + ".of" + name + "(" + type + "): " + union,
                union + ".as" + name + "(): " + type,
                union + ".Visitor.visit" + name + "(" + type + "): R");
    }

    private static List<String> accessors(String owner, Element property) {
        if (property.is(Fact.AUTO_FILLED) || property.fact(Fact.ACCESSOR).isEmpty()) {
            return List.of();
        }
        String name = property.text(Fact.ACCESSOR);
        String type = property.text(Fact.JAVA);
        List<String> members = new ArrayList<>(List.of(
                owner + ".get" + name + "(): " + type,
                owner + ".set" + name + "(" + type + ")",
                owner + ".with" + name + "(" + type + "): " + owner));
        boolean list = type.startsWith(LIST);
        boolean map = type.startsWith(MAP);
        if (list) {
            members.add(owner + ".add" + name + "Item(" + argument(type, LIST) + "): " + owner);
        }
        if (map) {
            members.add(owner + ".put" + name + "Item(String, " + argument(type, MAP) + "): " + owner);
        }
        if (list || map || property.is(Fact.CHANGEABLE)) {
            members.add(owner + ".with" + name + "(Consumer<" + type + ">): " + owner);
        }
        if (type.equals(FILE)) {
            members.add(owner + ".with" + name + "(InputStream, String): " + owner);
            members.add(owner + ".with" + name + "(InputStream, String, String): " + owner);
            members.add(owner + ".with" + name + "(InputStream, String, Map<String, String>): " + owner);
        }
        if (property.is(Fact.NULL_MEMBERS)) {
            members.add(owner + ".with" + name + "Null(): " + owner);
            members.add(owner + ".is" + name + "Null(): boolean");
        }
        return members;
    }

    private static String argument(String type, String generic) {
        return type.substring(generic.length(), type.length() - 1);
    }
}
