package dev.sdkwright.generator.option;

import dev.sdkwright.core.json.JsonCodec;
import dev.sdkwright.core.json.JsonReader;
import dev.sdkwright.core.json.JsonWriter;

/** What a user writes to go with a class of their own. */
public final class CentsCodec implements JsonCodec<Cents> {
    public static final CentsCodec INSTANCE = new CentsCodec();

    @Override
    public Cents read(JsonReader in) {
        long cents = 0;
        in.beginObject();
        while (in.nextMember()) {
            if (in.memberName().equals("cents")) {
                cents = in.readLong();
            } else {
                in.skip();
            }
        }
        return new Cents(cents);
    }

    @Override
    public void write(JsonWriter out, Cents value) {
        out.beginObject();
        out.member("cents", value.cents());
        out.endObject();
    }
}
