package dev.sdkwright.core.exception;

/** The server found fault with the request: a status from 400 to 499. */
public class ClientRequestException extends ServiceResponseException {

    private static final long serialVersionUID = 1L;

    public ClientRequestException(int httpStatusCode, SdkErrorMessage error) {
        super(httpStatusCode, error);
    }

    public ClientRequestException(int httpStatusCode, String errorCode, String errorMsg, String requestId) {
        super(httpStatusCode, errorCode, errorMsg, requestId);
    }
}
