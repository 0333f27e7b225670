package dev.sdkwright.core.exception;

import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpResponse;

/** Turns answers with a status of 400 and above into exceptions. */
public interface ExceptionHandler {

    /**
     * Looks at one answer. When it returns, the answer is read like a successful one.
     *
     * @param request what was sent
     * @param response what was answered; its status is 400 or above
     * @throws ServiceResponseException to be thrown to the caller
     */
    void handleException(HttpRequest request, HttpResponse response) throws ServiceResponseException;
}
