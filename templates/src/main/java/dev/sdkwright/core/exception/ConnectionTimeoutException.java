package dev.sdkwright.core.exception;

/** The connection did not stand within the connection timeout. */
public class ConnectionTimeoutException extends ConnectionException {

    private static final long serialVersionUID = 1L;

    public ConnectionTimeoutException(String message) {
        super(message);
    }

    public ConnectionTimeoutException(String message, Throwable cause) {
        super(message, cause);
    }

    public ConnectionTimeoutException(Throwable cause) {
        super(cause);
    }
}
