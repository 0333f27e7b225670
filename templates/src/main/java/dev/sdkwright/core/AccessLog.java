package dev.sdkwright.core;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Logs what a client sends: a line of level INFO for each answer, with status, length, request id and milliseconds, and
 * one of level WARNING for each request without; at DEBUG the headers of both as well. Bodies are never logged, nor
 * keys, tokens and passwords. A client has it when it is given to its configuration:
 * <pre>{@code new HttpConfig().addHttpListener(new AccessLog())}</pre>
 */
public final class AccessLog implements HttpListener {

    private final Logger logger;

    /** Logs under the name of this class. */
    public AccessLog() {
        this(System.getLogger(AccessLog.class.getName()));
    }

    /**
     * @param logger where the lines go
     */
    public AccessLog(Logger logger) {
        this.logger = logger;
    }

    @Override
    public void preRequest(RequestListener sent) {
        if (logger.isLoggable(Level.DEBUG)) {
            log(Level.DEBUG, line(sent.httpMethod(), sent.uri(), sent.attempt()) + " " + sent.headers());
        }
    }

    @Override
    public void postResponse(ResponseListener answer) {
        if (logger.isLoggable(Level.INFO)) {
            log(Level.INFO, line(answer.httpMethod(), answer.uri(), answer.attempt()) + " " + answer.statusCode()
                    + " " + header(answer, "Content-Length") + " " + header(answer, "X-Request-Id")
                    + " " + answer.durationMs());
        }
        if (logger.isLoggable(Level.DEBUG)) {
            log(Level.DEBUG, "answer to " + line(answer.httpMethod(), answer.uri(), answer.attempt()) + " "
                    + answer.headers());
        }
    }

    @Override
    public void onFailure(FailureListener sent) {
        log(Level.WARNING, line(sent.httpMethod(), sent.uri(), sent.attempt()) + " failed after " + sent.durationMs()
                + " ms: " + sent.failure());
    }

    /** As an object of its own: a logger would take braces in a plain text for places to fill. */
    private void log(Level level, String text) {
        logger.log(level, () -> text);
    }

    private static String line(String method, String uri, int attempt) {
        return '"' + method + ' ' + uri + '"' + (attempt == 1 ? "" : " (attempt " + attempt + ")");
    }

    private static String header(ResponseListener answer, String name) {
        List<String> values = answer.headers().get(name);
        return values == null || values.isEmpty() ? "-" : values.get(0);
    }
}
