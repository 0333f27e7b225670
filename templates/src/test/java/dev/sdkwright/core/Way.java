package dev.sdkwright.core;

import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpResponse;
import java.util.concurrent.ExecutionException;

/** How a call is made, so that both ways are held to the same. Failures come as they are, not wrapped. */
enum Way {
    WAITING {
        @Override
        HttpResponse send(HttpClient transport, HttpRequest request) {
            return transport.syncInvokeHttp(request);
        }

        @Override
        SampleOperation.Response call(HcClient client, SampleOperation.Request request, SampleOperation operation) {
            return client.syncInvokeHttp(request, operation);
        }
    },
    NOT_WAITING {
        @Override
        HttpResponse send(HttpClient transport, HttpRequest request) throws Exception {
            try {
                return transport.asyncInvokeHttp(request).get();
            } catch (ExecutionException e) {
                throw (Exception) e.getCause();
            }
        }

        @Override
        SampleOperation.Response call(HcClient client, SampleOperation.Request request, SampleOperation operation)
                throws Exception {
            try {
                return client.asyncInvokeHttp(request, operation).get();
            } catch (ExecutionException e) {
                throw (Exception) e.getCause();
            }
        }
    };

    abstract HttpResponse send(HttpClient transport, HttpRequest request) throws Exception;

    abstract SampleOperation.Response call(
            HcClient client, SampleOperation.Request request, SampleOperation operation) throws Exception;
}
