package dev.sdkwright.core;

import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpRequestDef;
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
        <R, S> S call(HcClient client, R request, HttpRequestDef<R, S> operation, CallOptions<S> options) {
            return client.syncInvokeHttp(request, operation, options);
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
        <R, S> S call(HcClient client, R request, HttpRequestDef<R, S> operation, CallOptions<S> options)
                throws Exception {
            try {
                return client.asyncInvokeHttp(request, operation, options).get();
            } catch (ExecutionException e) {
                throw (Exception) e.getCause();
            }
        }
    };

    abstract HttpResponse send(HttpClient transport, HttpRequest request) throws Exception;

    abstract <R, S> S call(HcClient client, R request, HttpRequestDef<R, S> operation, CallOptions<S> options)
            throws Exception;

    <R, S> S call(HcClient client, R request, HttpRequestDef<R, S> operation) throws Exception {
        return call(client, request, operation, null);
    }

    SampleOperation.Response call(HcClient client, SampleOperation operation) throws Exception {
        return call(client, new SampleOperation.Request(), operation);
    }
}
