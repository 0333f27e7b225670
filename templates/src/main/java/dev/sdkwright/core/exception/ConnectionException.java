package dev.sdkwright.core.exception;

/** No answer came because the connection failed: refused, reset, or ended in the middle of the answer. */
public class ConnectionException extends SdkException {

    private static final long serialVersionUID = 1L;

    public ConnectionException(String message) {
        super(message);
    }

    public ConnectionException(String message, Throwable cause) {
        super(message, cause);
    }

    public ConnectionException(Throwable cause) {
        super(cause);
    }
}
