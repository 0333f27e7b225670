package dev.sdkwright.core.exception;

import dev.sdkwright.core.SdkResponse;
import java.util.List;

/** What an answer tells about an error; any part of it may be missing (null). */
public class SdkErrorMessage extends SdkResponse {

    private String errorMsg;
    private String errorCode;
    private String requestId;
    private String encodedAuthorizationMessage;
    private List<SdkErrorMessage> details;

    public SdkErrorMessage() {
    }

    public SdkErrorMessage(int httpStatusCode) {
        super(httpStatusCode);
    }

    public SdkErrorMessage(String errorCode, String errorMsg) {
        this(errorCode, errorMsg, null);
    }

    public SdkErrorMessage(String errorCode, String errorMsg, String requestId) {
        this.errorCode = errorCode;
        this.errorMsg = errorMsg;
        this.requestId = requestId;
    }

    public String getErrorMsg() {
        return errorMsg;
    }

    public void setErrorMsg(String errorMsg) {
        this.errorMsg = errorMsg;
    }

    public SdkErrorMessage withErrorMsg(String errorMsg) {
        setErrorMsg(errorMsg);
        return this;
    }

    public String getErrorCode() {
        return errorCode;
    }

    public void setErrorCode(String errorCode) {
        this.errorCode = errorCode;
    }

    public SdkErrorMessage withErrorCode(String errorCode) {
        setErrorCode(errorCode);
        return this;
    }

    public String getRequestId() {
        return requestId;
    }

    public void setRequestId(String requestId) {
        this.requestId = requestId;
    }

    public SdkErrorMessage withRequestId(String requestId) {
        setRequestId(requestId);
        return this;
    }

    public String getEncodedAuthorizationMessage() {
        return encodedAuthorizationMessage;
    }

    public void setEncodedAuthorizationMessage(String encodedAuthorizationMessage) {
        this.encodedAuthorizationMessage = encodedAuthorizationMessage;
    }

    public SdkErrorMessage withEncodedAuthorizationMessage(String encodedAuthorizationMessage) {
        setEncodedAuthorizationMessage(encodedAuthorizationMessage);
        return this;
    }

    /** Further errors behind this one, or null. */
    public List<SdkErrorMessage> getDetails() {
        return details;
    }

    public void setDetails(List<SdkErrorMessage> details) {
        this.details = details;
    }

    public SdkErrorMessage withDetails(List<SdkErrorMessage> details) {
        setDetails(details);
        return this;
    }

    @Override
    public String toString() {
        return "{errorCode: " + errorCode + ", errorMsg: " + errorMsg + "}";
    }
}
