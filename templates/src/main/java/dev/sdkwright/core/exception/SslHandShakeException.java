package dev.sdkwright.core.exception;

/** The TLS handshake failed, often because the certificate of the host is not trusted. */
public class SslHandShakeException extends ConnectionException {

    private static final long serialVersionUID = 1L;

    public SslHandShakeException(String message) {
        super(message);
    }

    public SslHandShakeException(String message, Throwable cause) {
        super(message, cause);
    }

    public SslHandShakeException(Throwable cause) {
        super(cause);
    }
}
