package dev.sdkwright.core.impl.socket;

import java.net.SocketTimeoutException;

/** No connection stood in time; nothing of a request was sent. */
public final class ConnectTimeoutException extends SocketTimeoutException {

    private static final long serialVersionUID = 1L;

    ConnectTimeoutException(SocketTimeoutException cause) {
        super(cause.getMessage());
        initCause(cause);
    }
}
