package dev.sdkwright.core;

/** What responses have in common. */
public class SdkResponse {

    private int httpStatusCode;

    public SdkResponse() {
    }

    public SdkResponse(int httpStatusCode) {
        this.httpStatusCode = httpStatusCode;
    }

    /** The status that the response came with; 0 when it came from nowhere. */
    public int getHttpStatusCode() {
        return httpStatusCode;
    }

    public void setHttpStatusCode(int httpStatusCode) {
        this.httpStatusCode = httpStatusCode;
    }
}
