package dev.sdkwright.core.exception;

/** Whatever goes wrong in a client; thrown itself when the call could not even be made. */
public class SdkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SdkException(String message) {
        super(message);
    }

    public SdkException(String message, Throwable cause) {
        super(message, cause);
    }

    public SdkException(Throwable cause) {
        super(cause);
    }
}
