package dev.sdkwright.generator.read;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.Spelling;
import dev.sdkwright.generator.model.Pagination.Style;
import dev.sdkwright.generator.model.Paging;
import dev.sdkwright.generator.model.Paging.Key;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code x-pagination}: what an operation says of its pages. Whether its names lead anywhere is seen later. */
final class PagingReader {
    private static final String STYLE = "style";

    /** What is said of each style, and of it what must be. */
    private static final Map<String, Form> FORMS = forms();

    private final Origins origins;
    private final DiagnosticSink sink;

    PagingReader(Origins origins, DiagnosticSink sink) {
        this.origins = origins;
        this.sink = sink;
    }

    private record Form(Style style, Set<Key> required, Set<Key> optional) {}

    private static Map<String, Form> forms() {
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put("offset", new Form(Style.OFFSET, Set.of(Key.OFFSET), Set.of(Key.ITEMS, Key.LIMIT, Key.TOTAL, Key.MORE)));
        forms.put("page", new Form(Style.PAGE, Set.of(Key.PAGE),
                Set.of(Key.ITEMS, Key.FIRST, Key.LIMIT, Key.TOTAL, Key.PAGES, Key.MORE)));
        forms.put("cursor", new Form(Style.CURSOR, Set.of(Key.CURSOR),
                Set.of(Key.ITEMS, Key.NEXT, Key.LAST_ITEM, Key.LIMIT, Key.MORE)));
        forms.put("link", new Form(Style.LINK, Set.of(Key.NEXT), Set.of(Key.ITEMS, Key.MORE)));
        forms.put("linkHeader", new Form(Style.LINK_HEADER, Set.of(), Set.of(Key.ITEMS)));
        return forms;
    }

    /**
     * What an operation says.
     *
     * @param extensions its extensions, or null
     * @param pointer where it would say so
     */
    Paging read(Map<String, Object> extensions, String pointer) {
        Object said = extensions == null ? null : extensions.get("x-pagination");
        if (said == null) {
            return new Paging.Unsaid();
        }
        if (Boolean.FALSE.equals(said)) {
            return new Paging.Off();
        }
        if (!(said instanceof Map<?, ?> map)) {
            error(pointer, "x-pagination is neither false nor a mapping",
                    "write false for no pages, or a mapping with the key style");
            return new Paging.Off();
        }
        Form form = form(map, pointer);
        return form == null ? new Paging.Off() : declared(form, map, pointer);
    }

    private Form form(Map<?, ?> map, String pointer) {
        Object style = map.get(STYLE);
        if (style == null) {
            error(pointer, "x-pagination has no style", "name one of " + String.join(", ", FORMS.keySet()));
            return null;
        }
        Form form = FORMS.get(style.toString());
        if (form == null) {
            error(JsonPointers.child(pointer, STYLE), "'" + style + "' is no style of pages",
                    meant(style.toString(), List.copyOf(FORMS.keySet())));
        }
        return form;
    }

    private Paging declared(Form form, Map<?, ?> map, String pointer) {
        Map<Key, String> names = new EnumMap<>(Key.class);
        map.forEach((name, value) -> {
            if (!STYLE.equals(name)) {
                read(form, String.valueOf(name), value, pointer, names);
            }
        });
        for (Key key : Key.values()) {
            if (form.required().contains(key) && !map.containsKey(key.text())) {
                error(pointer, "x-pagination of this style has no " + key.text(), "add the key " + key.text());
            }
        }
        boolean last = names.containsKey(Key.LAST_ITEM);
        if (form.style() == Style.CURSOR && last == names.containsKey(Key.NEXT)) {
            error(pointer, last ? "x-pagination has both next and lastItem" : "x-pagination has neither next nor lastItem",
                    "say where the next cursor comes from: next for a member of the answer, lastItem for one of its last item");
        }
        return new Paging.Declared(pointer, last ? Style.LAST_ITEM : form.style(), names);
    }

    private void read(Form form, String name, Object value, String pointer, Map<Key, String> names) {
        Key key = Arrays.stream(Key.values()).filter(known -> known.text().equals(name)).findFirst().orElse(null);
        String place = JsonPointers.child(pointer, name);
        if (key == null || !form.required().contains(key) && !form.optional().contains(key)) {
            error(place, "x-pagination of this style knows no key '" + name + "'", meant(name, keys(form)));
        } else if (key == Key.FIRST ? !(value instanceof Integer) : !(value instanceof String text) || text.isBlank()) {
            error(place, key.text() + " is not " + (key == Key.FIRST ? "a whole number" : "a name"),
                    key == Key.FIRST ? "write the number of the first page" : "write the name of a parameter or a member");
        } else {
            names.put(key, value.toString());
        }
    }

    private static List<String> keys(Form form) {
        List<String> keys = new ArrayList<>(List.of(STYLE));
        Arrays.stream(Key.values())
                .filter(key -> form.required().contains(key) || form.optional().contains(key))
                .forEach(key -> keys.add(key.text()));
        return keys;
    }

    private static String meant(String word, List<String> known) {
        return Spelling.closest(word, known)
                .map(close -> "did you mean '" + close + "'?")
                .orElse("name one of " + String.join(", ", known));
    }

    private void error(String pointer, String message, String hint) {
        sink.add(Diagnostic.error(DiagnosticCode.INVALID_CONSTRUCT, origins.locate(pointer), message, hint));
    }
}
