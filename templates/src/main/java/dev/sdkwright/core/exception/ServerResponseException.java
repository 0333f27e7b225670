package dev.sdkwright.core.exception;

/** The server failed to carry out the request (a status from 500 to 599), or its answer could not be read. */
public class ServerResponseException extends ServiceResponseException {

    private static final long serialVersionUID = 1L;

    public ServerResponseException(int httpStatusCode, SdkErrorMessage error) {
        super(httpStatusCode, error);
    }

    public ServerResponseException(int httpStatusCode, String errorCode, String errorMsg, String requestId) {
        super(httpStatusCode, errorCode, errorMsg, requestId);
    }
}
