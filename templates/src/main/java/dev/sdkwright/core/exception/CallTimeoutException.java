package dev.sdkwright.core.exception;

/** The answer was not complete within the read timeout. */
public class CallTimeoutException extends RequestTimeoutException {

    private static final long serialVersionUID = 1L;

    public CallTimeoutException(String message) {
        super(message);
    }

    public CallTimeoutException(String message, Throwable cause) {
        super(message, cause);
    }
}
