package dev.sdkwright.core.http;

import dev.sdkwright.core.HttpListener;
import dev.sdkwright.core.auth.SigningAlgorithm;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;

/** How a client reaches its server. What concerns the connection is read when the client is built. */
public class HttpConfig {

    private int connectionTimeout = 60;
    private int readTimeout = 120;
    private int callTimeout;
    private boolean ignoreSSLVerification;
    private boolean ignoreRequiredValidation;
    private boolean ignoreContentTypeForGetRequest;
    private boolean allowRedirects;
    private String proxyHost;
    private int proxyPort;
    private String proxyUsername;
    private String proxyPassword;
    private String userAgent;
    private X509TrustManager x509TrustManager;
    private HostnameVerifier hostnameVerifier;
    private SSLContext sslContext;
    private SSLSocketFactory sslSocketFactory;
    private SecureRandom secureRandom;
    private SigningAlgorithm signingAlgorithm = SigningAlgorithm.HMAC_SHA256;
    private ExecutorService executorService;
    private List<HttpListener> httpListeners = List.of();

    /** A new object with the defaults. */
    public static HttpConfig getDefaultHttpConfig() {
        return new HttpConfig();
    }

    /** Seconds within which a connection must stand; 0 for no limit. */
    public int getConnectionTimeout() {
        return connectionTimeout;
    }

    public void setConnectionTimeout(int connectionTimeout) {
        this.connectionTimeout = seconds("connectionTimeout", connectionTimeout);
    }

    public HttpConfig withConnectionTimeout(int connectionTimeout) {
        setConnectionTimeout(connectionTimeout);
        return this;
    }

    /** Another name of {@link #getConnectionTimeout()}. */
    public int getTimeout() {
        return getConnectionTimeout();
    }

    public void setTimeout(int timeout) {
        setConnectionTimeout(timeout);
    }

    public HttpConfig withTimeout(int timeout) {
        setTimeout(timeout);
        return this;
    }

    /**
     * Seconds within which the answer to a request must be there as a whole, counted from its start and with the time
     * that connecting takes; 0 for no limit. Where the body of an answer is read as a stream, each read has so long.
     */
    public int getReadTimeout() {
        return readTimeout;
    }

    public void setReadTimeout(int readTimeout) {
        this.readTimeout = seconds("readTimeout", readTimeout);
    }

    public HttpConfig withReadTimeout(int readTimeout) {
        setReadTimeout(readTimeout);
        return this;
    }

    /**
     * Seconds within which a call must end with everything that belongs to it: tokens, other endpoints, redirects,
     * retries and the waits between them; 0 for no limit. Where the body of the answer is read as a stream, the call
     * has ended when that begins.
     */
    public int getCallTimeout() {
        return callTimeout;
    }

    public void setCallTimeout(int callTimeout) {
        this.callTimeout = seconds("callTimeout", callTimeout);
    }

    public HttpConfig withCallTimeout(int callTimeout) {
        setCallTimeout(callTimeout);
        return this;
    }

    /**
     * Whether any certificate of any host is trusted. Only for tests: anyone on the way can then read and change the
     * traffic.
     */
    public boolean isIgnoreSSLVerification() {
        return ignoreSSLVerification;
    }

    public void setIgnoreSSLVerification(boolean ignoreSSLVerification) {
        this.ignoreSSLVerification = ignoreSSLVerification;
    }

    public HttpConfig withIgnoreSSLVerification(boolean ignoreSSLVerification) {
        setIgnoreSSLVerification(ignoreSSLVerification);
        return this;
    }

    /** Whether requests are sent although required fields are missing. */
    public boolean isIgnoreRequiredValidation() {
        return ignoreRequiredValidation;
    }

    public void setIgnoreRequiredValidation(boolean ignoreRequiredValidation) {
        this.ignoreRequiredValidation = ignoreRequiredValidation;
    }

    public HttpConfig withIgnoreRequiredValidation(boolean ignoreRequiredValidation) {
        setIgnoreRequiredValidation(ignoreRequiredValidation);
        return this;
    }

    /** Whether GET requests without a body are sent without a Content-Type. */
    public boolean isIgnoreContentTypeForGetRequest() {
        return ignoreContentTypeForGetRequest;
    }

    public void setIgnoreContentTypeForGetRequest(boolean ignoreContentTypeForGetRequest) {
        this.ignoreContentTypeForGetRequest = ignoreContentTypeForGetRequest;
    }

    public HttpConfig withIgnoreContentTypeForGetRequest(boolean ignoreContentTypeForGetRequest) {
        setIgnoreContentTypeForGetRequest(ignoreContentTypeForGetRequest);
        return this;
    }

    /**
     * Whether redirects are followed. The request is signed anew for the same host; to another host it goes without
     * credentials and without the headers of the caller.
     */
    public boolean isAllowRedirects() {
        return allowRedirects;
    }

    public void setAllowRedirects(boolean allowRedirects) {
        this.allowRedirects = allowRedirects;
    }

    public HttpConfig withAllowRedirects(boolean allowRedirects) {
        setAllowRedirects(allowRedirects);
        return this;
    }

    /** The host of an HTTP proxy, or null for what the JVM is set to. */
    public String getProxyHost() {
        return proxyHost;
    }

    public void setProxyHost(String proxyHost) {
        this.proxyHost = proxyHost;
    }

    public HttpConfig withProxyHost(String proxyHost) {
        setProxyHost(proxyHost);
        return this;
    }

    /** The port of the proxy. */
    public int getProxyPort() {
        return proxyPort;
    }

    public void setProxyPort(int proxyPort) {
        this.proxyPort = proxyPort;
    }

    public HttpConfig withProxyPort(int proxyPort) {
        setProxyPort(proxyPort);
        return this;
    }

    /** The user name for the proxy, or null. */
    public String getProxyUsername() {
        return proxyUsername;
    }

    public void setProxyUsername(String proxyUsername) {
        this.proxyUsername = proxyUsername;
    }

    public HttpConfig withProxyUsername(String proxyUsername) {
        setProxyUsername(proxyUsername);
        return this;
    }

    /** The password for the proxy, or null. */
    public String getProxyPassword() {
        return proxyPassword;
    }

    public void setProxyPassword(String proxyPassword) {
        this.proxyPassword = proxyPassword;
    }

    public HttpConfig withProxyPassword(String proxyPassword) {
        setProxyPassword(proxyPassword);
        return this;
    }

    /** Text added to the User-Agent, or null. */
    public String getUserAgent() {
        return userAgent;
    }

    public void setUserAgent(String userAgent) {
        this.userAgent = userAgent;
    }

    public HttpConfig withUserAgent(String userAgent) {
        setUserAgent(userAgent);
        return this;
    }

    /** Decides which certificates are trusted, or null for what the JVM trusts. */
    public X509TrustManager getX509TrustManager() {
        return x509TrustManager;
    }

    public void setX509TrustManager(X509TrustManager x509TrustManager) {
        this.x509TrustManager = x509TrustManager;
    }

    public HttpConfig withX509TrustManager(X509TrustManager x509TrustManager) {
        setX509TrustManager(x509TrustManager);
        return this;
    }

    /**
     * Decides whether the certificate of a server is for the host that is called, in place of the rules of RFC 9110,
     * section 4.3.4; null for these. The certificate must be trusted all the same.
     */
    public HostnameVerifier getHostnameVerifier() {
        return hostnameVerifier;
    }

    public void setHostnameVerifier(HostnameVerifier hostnameVerifier) {
        this.hostnameVerifier = hostnameVerifier;
    }

    public HttpConfig withHostnameVerifier(HostnameVerifier hostnameVerifier) {
        setHostnameVerifier(hostnameVerifier);
        return this;
    }

    /**
     * Makes the TLS connections, for client certificates for instance, or null. It has the last word over the trust
     * manager.
     */
    public SSLContext getSslContext() {
        return sslContext;
    }

    public void setSslContext(SSLContext sslContext) {
        this.sslContext = sslContext;
    }

    public HttpConfig withSslContext(SSLContext sslContext) {
        setSslContext(sslContext);
        return this;
    }

    /**
     * Makes the TLS connections, or null. It has the last word over trust manager and context; calls that do not wait
     * then take a thread each.
     */
    public SSLSocketFactory getSSLSocketFactory() {
        return sslSocketFactory;
    }

    public void setSSLSocketFactory(SSLSocketFactory sslSocketFactory) {
        this.sslSocketFactory = sslSocketFactory;
    }

    public HttpConfig withSSLSocketFactory(SSLSocketFactory sslSocketFactory) {
        setSSLSocketFactory(sslSocketFactory);
        return this;
    }

    /** The source of randomness for TLS, or null for the JVM's. */
    public SecureRandom getSecureRandom() {
        return secureRandom;
    }

    public void setSecureRandom(SecureRandom secureRandom) {
        this.secureRandom = secureRandom;
    }

    public HttpConfig withSecureRandom(SecureRandom secureRandom) {
        setSecureRandom(secureRandom);
        return this;
    }

    /** How requests are signed with AK and SK; never null. */
    public SigningAlgorithm getSigningAlgorithm() {
        return signingAlgorithm;
    }

    public void setSigningAlgorithm(SigningAlgorithm signingAlgorithm) {
        this.signingAlgorithm = Objects.requireNonNull(signingAlgorithm, "signingAlgorithm");
    }

    public HttpConfig withSigningAlgorithm(SigningAlgorithm signingAlgorithm) {
        setSigningAlgorithm(signingAlgorithm);
        return this;
    }

    /**
     * Runs what happens when answers arrive, or null for threads of the client. It is never shut down by the client.
     */
    public ExecutorService getExecutorService() {
        return executorService;
    }

    public void setExecutorService(ExecutorService executorService) {
        this.executorService = executorService;
    }

    public HttpConfig withExecutorService(ExecutorService executorService) {
        setExecutorService(executorService);
        return this;
    }

    /** What is told of each request and its answer; never null, unmodifiable. Read when a client is built. */
    public List<HttpListener> getHttpListeners() {
        return httpListeners;
    }

    /** Null for none. */
    public void setHttpListeners(List<HttpListener> httpListeners) {
        this.httpListeners = httpListeners == null ? List.of() : List.copyOf(httpListeners);
    }

    public HttpConfig withHttpListeners(List<HttpListener> httpListeners) {
        setHttpListeners(httpListeners);
        return this;
    }

    public HttpConfig addHttpListener(HttpListener httpListener) {
        List<HttpListener> all = new ArrayList<>(httpListeners);
        all.add(httpListener);
        return withHttpListeners(all);
    }

    private static int seconds(String name, int value) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " must not be negative: " + value);
        }
        return value;
    }
}
