package dev.sdkwright.core;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exchange.SdkExchange;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One request as listeners see it; what nobody asks for is not computed. */
class SentRequest implements HttpListener.RequestListener {

    private final HttpRequest request;
    private final SdkExchange exchange;
    private final int attempt;
    private final Secrets secrets;
    private final long start;

    SentRequest(HttpRequest request, SdkExchange exchange, int attempt, Secrets secrets) {
        this(request, exchange, attempt, secrets, System.nanoTime());
    }

    private SentRequest(HttpRequest request, SdkExchange exchange, int attempt, Secrets secrets, long start) {
        this.request = request;
        this.exchange = exchange;
        this.attempt = attempt;
        this.secrets = secrets;
        this.start = start;
    }

    Answer answered(HttpResponse response) {
        return new Answer(this, response, millis());
    }

    Failure failed(SdkException failure) {
        return new Failure(this, failure, millis());
    }

    @Override
    public String httpMethod() {
        return request.getMethodName();
    }

    @Override
    public String uri() {
        return secrets.uri(request.getUri());
    }

    @Override
    public Map<String, List<String>> headers() {
        return secrets.headers(request.getHeaders());
    }

    @Override
    public Optional<String> body() {
        return Optional.ofNullable(request.getBodyAsString()).map(text -> secrets.body(request.getContentType(), text));
    }

    @Override
    public SdkExchange exchange() {
        return exchange;
    }

    @Override
    public int attempt() {
        return attempt;
    }

    private long millis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /** Its answer. */
    static final class Answer implements HttpListener.ResponseListener {

        private final SentRequest sent;
        private final HttpResponse response;
        private final long durationMs;

        Answer(SentRequest sent, HttpResponse response, long durationMs) {
            this.sent = sent;
            this.response = response;
            this.durationMs = durationMs;
        }

        @Override
        public String httpMethod() {
            return sent.httpMethod();
        }

        @Override
        public String uri() {
            return sent.uri();
        }

        @Override
        public Map<String, List<String>> headers() {
            return sent.secrets.headers(response.getHeaders());
        }

        @Override
        public Optional<String> body() {
            String text = response.isStreamed() ? "" : response.getBodyAsString();
            return text.isEmpty() ? Optional.empty()
                    : Optional.of(sent.secrets.body(response.getContentType(), text));
        }

        @Override
        public int statusCode() {
            return response.getStatusCode();
        }

        @Override
        public SdkExchange exchange() {
            return sent.exchange;
        }

        @Override
        public int attempt() {
            return sent.attempt;
        }

        @Override
        public long durationMs() {
            return durationMs;
        }
    }

    /** The same request when no answer came. */
    static final class Failure extends SentRequest implements HttpListener.FailureListener {

        private final SdkException failure;
        private final long durationMs;

        Failure(SentRequest sent, SdkException failure, long durationMs) {
            super(sent.request, sent.exchange, sent.attempt, sent.secrets, sent.start);
            this.failure = failure;
            this.durationMs = durationMs;
        }

        @Override
        public SdkException failure() {
            return failure;
        }

        @Override
        public long durationMs() {
            return durationMs;
        }
    }
}
