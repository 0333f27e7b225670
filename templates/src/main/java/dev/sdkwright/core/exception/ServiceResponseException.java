package dev.sdkwright.core.exception;

import dev.sdkwright.core.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** The server answered, but not with what the operation promises. */
public class ServiceResponseException extends SdkException {

    private static final long serialVersionUID = 1L;

    private final int httpStatusCode;
    private final String errorCode;
    private final String errorMsg;
    private final String requestId;
    private final String encodedAuthorizationMessage;

    /** Not part of the serialized form: its elements are mutable beans that are not serializable. */
    private final transient List<SdkErrorMessage> details;

    /** Not part of the serialized form either: a model of the client. */
    private transient Object error;
    private transient Map<String, List<String>> headers = Map.of();
    private transient String responseBody;

    /**
     * @param httpStatusCode the status of the answer
     * @param error what the answer told; not null
     */
    public ServiceResponseException(int httpStatusCode, SdkErrorMessage error) {
        super(error.getErrorMsg());
        this.httpStatusCode = httpStatusCode;
        this.errorCode = error.getErrorCode();
        this.errorMsg = error.getErrorMsg();
        this.requestId = error.getRequestId();
        this.encodedAuthorizationMessage = error.getEncodedAuthorizationMessage();
        this.details = error.getDetails();
    }

    /**
     * @param httpStatusCode the status of the answer
     * @param errorCode the service's own code, or null
     * @param errorMsg what went wrong, or null
     * @param requestId what the provider's support asks for, or null
     */
    public ServiceResponseException(int httpStatusCode, String errorCode, String errorMsg, String requestId) {
        this(httpStatusCode, new SdkErrorMessage(errorCode, errorMsg, requestId));
    }

    /**
     * Makes the exception that goes with a status.
     *
     * @param httpStatusCode the status of the answer
     * @param error what the answer told; not null
     * @return a {@link ClientRequestException} from 400 to 499, a {@link ServerResponseException} from 500 to 599,
     *     otherwise this class itself
     */
    public static ServiceResponseException mapException(int httpStatusCode, SdkErrorMessage error) {
        if (httpStatusCode >= 400 && httpStatusCode < 500) {
            return new ClientRequestException(httpStatusCode, error);
        }
        if (httpStatusCode >= 500 && httpStatusCode < 600) {
            return new ServerResponseException(httpStatusCode, error);
        }
        return new ServiceResponseException(httpStatusCode, error);
    }

    /**
     * Makes the exception that goes with a status.
     *
     * @param httpStatusCode the status of the answer
     * @param errorCode the service's own code, or null
     * @param errorMsg what went wrong, or null
     * @param requestId what the provider's support asks for, or null
     * @return see {@link #mapException(int, SdkErrorMessage)}
     */
    public static ServiceResponseException mapException(
            int httpStatusCode, String errorCode, String errorMsg, String requestId) {
        return mapException(httpStatusCode, new SdkErrorMessage(errorCode, errorMsg, requestId));
    }

    public int getHttpStatusCode() {
        return httpStatusCode;
    }

    /**
     * What went wrong in the service's words: the text of the body where it holds no message; null when it is empty.
     */
    public String getErrorMsg() {
        return errorMsg;
    }

    /** The service's own code, or null. */
    public String getErrorCode() {
        return errorCode;
    }

    /** What the provider's support asks for, or null. */
    public String getRequestId() {
        return requestId;
    }

    /** The reason of a refused permission, to be decoded by the provider's STS service, or null. */
    public String getEncodedAuthorizationMessage() {
        return encodedAuthorizationMessage;
    }

    /** Further errors behind this one, or null. */
    public List<SdkErrorMessage> getDetails() {
        return details;
    }

    /**
     * The body of the answer as what the contract declares for its status, such as one of the client's models; null
     * where the contract declares nothing or the answer is something else.
     */
    public Object getError() {
        return error;
    }

    /**
     * The body of the answer if it is of the given type.
     *
     * @param type one of those that the contract declares for errors
     * @param <T> the type
     * @return null when it is of another type or there is none
     */
    public <T> T getError(Class<T> type) {
        return type.isInstance(error) ? type.cast(error) : null;
    }

    /** Keeps what {@link #getError()} gives. */
    public ServiceResponseException withError(Object error) {
        this.error = error;
        return this;
    }

    /**
     * The headers of the answer; the map finds names in any spelling. Empty where there was none to take them from, and
     * after serialization.
     */
    public Map<String, List<String>> getHeaders() {
        return headers == null ? Map.of() : headers;
    }

    /** The body of the answer as text; null where there was none to take it from, and after serialization. */
    public String getResponseBody() {
        return responseBody;
    }

    /** Keeps what {@link #getHeaders()} and {@link #getResponseBody()} give. */
    public ServiceResponseException withResponse(HttpResponse response) {
        headers = response.getHeaders();
        responseBody = response.getBodyAsString();
        return this;
    }

    /** All of it, one line for each property. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(getClass().getSimpleName()).append(" {");
        append(text, "httpStatusCode", httpStatusCode);
        append(text, "errorCode", errorCode);
        append(text, "errorMsg", errorMsg);
        append(text, "requestId", requestId);
        if (encodedAuthorizationMessage != null) {
            append(text, "encodedAuthorizationMessage", encodedAuthorizationMessage);
        }
        if (details != null) {
            append(text, "details", details);
        }
        return text.append("\n}").toString();
    }

    private static void append(StringBuilder text, String name, Object value) {
        text.append("\n    ").append(name).append(": ").append(String.valueOf(value).replace("\n", "\n    "));
    }
}
