package dev.sdkwright.benchmarks.programs;

import com.huaweicloud.sdk.core.http.HttpConfig;
import com.huaweicloud.sdk.core.http.HttpRequest;
import com.huaweicloud.sdk.core.impl.DefaultHttpClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;

/** What a client could send its requests with. Nothing of one is loaded for another. */
public enum TransportCandidate {
    /** What clients of ours use for calls that wait. */
    SOCKETS("our HTTP/1.1 over sockets"),
    JAVA_NET_HTTP("java.net.http"),
    URL_CONNECTION("HttpURLConnection");

    private final String title;

    TransportCandidate(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Gets the body at a URL, again and again. */
    interface Getter {
        byte[] get();
    }

    Getter open(String endpoint) {
        return switch (this) {
            case SOCKETS -> new Sockets(endpoint);
            case JAVA_NET_HTTP -> new JavaNetHttp(endpoint);
            case URL_CONNECTION -> new UrlConnection(endpoint);
        };
    }

    private static final class Sockets implements Getter {
        private final DefaultHttpClient client = new DefaultHttpClient(new HttpConfig());
        private final String endpoint;

        Sockets(String endpoint) {
            this.endpoint = endpoint;
        }

        @Override
        public byte[] get() {
            return client.syncInvokeHttp(HttpRequest.newBuilder().withEndpoint(endpoint).withPath("/v2/x").build())
                    .getBodyAsBytes();
        }
    }

    private static final class JavaNetHttp implements Getter {
        private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        private final URI uri;

        JavaNetHttp(String endpoint) {
            uri = URI.create(endpoint + "/v2/x");
        }

        @Override
        public byte[] get() {
            try {
                return client.send(java.net.http.HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray())
                        .body();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class UrlConnection implements Getter {
        private final URI uri;

        UrlConnection(String endpoint) {
            uri = URI.create(endpoint + "/v2/x");
        }

        @Override
        public byte[] get() {
            try {
                HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
                try (InputStream in = connection.getInputStream()) {
                    return in.readAllBytes();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
