package dev.sdkwright.core.json;

import java.util.Map;

/**
 * The codec of a class that others extend, which a member of the object tells apart. What that member does not say, or
 * says in a way that is not known, is an object of the class itself: its other members are kept.
 *
 * @param <T> the class
 */
public abstract class HierarchyCodec<T> implements JsonCodec<T> {

    private final String discriminator;
    private final JsonCodec<T> own = new Own();

    /**
     * @param discriminator the member that tells the classes apart
     */
    protected HierarchyCodec(String discriminator) {
        this.discriminator = discriminator;
    }

    /**
     * The codec of a class below this one.
     *
     * @param value what the discriminator says; empty when it is not there
     * @return null when it means this class, or nothing that is known
     */
    protected abstract JsonCodec<? extends T> subtype(String value);

    /** Reads an object of the class itself. */
    protected abstract T readOwn(JsonReader in);

    @Override
    public final T read(JsonReader in) {
        Object any = in.readAny();
        Object value = any instanceof Map<?, ?> object ? object.get(discriminator) : null;
        JsonCodec<? extends T> subtype = subtype(value == null ? "" : value.toString());
        return subtype == null ? Json.convert(any, own) : Json.convert(any, subtype);
    }

    private final class Own implements JsonCodec<T> {
        @Override
        public T read(JsonReader in) {
            return readOwn(in);
        }

        @Override
        public void write(JsonWriter out, T value) {
            HierarchyCodec.this.write(out, value);
        }
    }
}
