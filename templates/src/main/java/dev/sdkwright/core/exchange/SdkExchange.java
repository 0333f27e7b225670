package dev.sdkwright.core.exchange;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** One call, as its listeners see it: which operation, how long, and what the caller attached to it. */
public class SdkExchange {

    private final Map<String, Object> attributes = new ConcurrentHashMap<>();
    private ApiReference apiReference = new ApiReference();
    private ApiTimer apiTimer = new ApiTimer();

    public SdkExchange() {
    }

    public ApiReference getApiReference() {
        return apiReference;
    }

    public void setApiReference(ApiReference apiReference) {
        this.apiReference = apiReference;
    }

    public SdkExchange withApiReference(ApiReference apiReference) {
        setApiReference(apiReference);
        return this;
    }

    public SdkExchange withApiReference(Consumer<ApiReference> change) {
        change.accept(apiReference);
        return this;
    }

    public ApiTimer getApiTimer() {
        return apiTimer;
    }

    public void setApiTimer(ApiTimer apiTimer) {
        this.apiTimer = apiTimer;
    }

    public SdkExchange withApiTimer(ApiTimer apiTimer) {
        setApiTimer(apiTimer);
        return this;
    }

    public SdkExchange withApiTimer(Consumer<ApiTimer> change) {
        change.accept(apiTimer);
        return this;
    }

    /**
     * What the caller attached.
     *
     * @param key under which it was attached
     * @param <T> its type, which the caller knows
     * @return null when there is nothing
     */
    @SuppressWarnings("unchecked") // the caller says what it attached
    public <T> T getAttribute(String key) {
        return (T) attributes.get(key);
    }

    /**
     * Attaches something for the listeners.
     *
     * @param key of the caller's choice
     * @param value not null
     * @param <T> its type
     * @return this
     */
    public <T> SdkExchange addAttribute(String key, T value) {
        attributes.put(key, value);
        return this;
    }
}
