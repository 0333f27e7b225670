package dev.sdkwright.core.exception;

import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpResponse;

/** Throws for every answer, with what its body and headers tell. */
public class DefaultExceptionHandler implements ExceptionHandler {

    @Override
    public void handleException(HttpRequest request, HttpResponse response) throws ServiceResponseException {
        throw ServiceResponseException.mapException(response.getStatusCode(), ErrorBody.read(response));
    }
}
