package dev.sdkwright.core.exception;

/** The host of the endpoint is not known, or no route leads to it. */
public class HostUnreachableException extends ConnectionException {

    private static final long serialVersionUID = 1L;

    public HostUnreachableException(String message) {
        super(message);
    }

    public HostUnreachableException(String message, Throwable cause) {
        super(message, cause);
    }

    public HostUnreachableException(Throwable cause) {
        super(cause);
    }
}
