package dev.sdkwright.core.exception;

/** The request was sent several times without an answer in time. */
public class RetryOutageException extends RequestTimeoutException {

    private static final long serialVersionUID = 1L;

    public RetryOutageException(String message) {
        super(message);
    }

    public RetryOutageException(String message, Throwable cause) {
        super(message, cause);
    }
}
