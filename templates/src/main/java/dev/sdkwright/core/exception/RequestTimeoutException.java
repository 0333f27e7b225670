package dev.sdkwright.core.exception;

/** The server was reached but did not answer in time; whether it carried out the request is not known. */
public class RequestTimeoutException extends SdkException {

    private static final long serialVersionUID = 1L;

    public RequestTimeoutException(String message) {
        super(message);
    }

    public RequestTimeoutException(String message, Throwable cause) {
        super(message, cause);
    }

    public RequestTimeoutException(Throwable cause) {
        super(cause);
    }
}
