package dev.sdkwright.core.json;

/**
 * The codec of a value that is one of several types. A value that is none of them is kept as it came: it does not fail
 * the answer that it stands in.
 *
 * @param <U> the union
 */
public abstract class UnionCodec<U> implements JsonCodec<U> {

    private final UnionShape shape;

    /**
     * @param shape tells the branches apart
     */
    protected UnionCodec(UnionShape shape) {
        this.shape = shape;
    }

    /**
     * Makes the value of a branch.
     *
     * @param branch counted from 0, in the order of the shape
     * @param any what was read, not null
     * @throws JsonException when it is no value of that branch
     */
    protected abstract U branch(int branch, Object any);

    /**
     * Makes the value of what belongs to no branch.
     *
     * @param any what was read, not null
     */
    protected abstract U unknown(Object any);

    @Override
    public final U read(JsonReader in) {
        Object any = in.readAny();
        for (int branch : shape.candidates(any)) {
            try {
                return branch(branch, any);
            } catch (JsonException another) {
                // It looked like this branch and is not one.
            }
        }
        return unknown(any);
    }
}
