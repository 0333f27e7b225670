package dev.sdkwright.core.impl.socket;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MalformedURLException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.SocketChannel;
import java.util.List;

/** Opens connections: to each address of a host in turn, where it is so set by way of a proxy, and with TLS on it. */
final class Connector {

    private final SocketSettings settings;
    private final ConnectionPool pool;
    private final TlsLayer tls;

    Connector(SocketSettings settings, ConnectionPool pool) {
        this.settings = settings;
        this.pool = pool;
        this.tls = new TlsLayer(settings);
    }

    /**
     * @param deadline of the call; connecting has a shorter one of its own
     */
    Connection open(Origin origin, Deadline deadline) throws IOException {
        Deadline limit = Deadline.in(settings.connectMillis()).or(deadline);
        try {
            return open(origin, proxies(origin), limit);
        } catch (SocketTimeoutException e) {
            throw new ConnectTimeoutException(e);
        }
    }

    private Connection open(Origin origin, List<Proxy> proxies, Deadline limit) throws IOException {
        IOException failure = null;
        for (Proxy proxy : proxies) {
            try {
                return open(origin, proxy, limit);
            } catch (IOException e) {
                failure = withEarlier(e, failure);
            }
        }
        throw failure == null ? new ConnectException("no way leads to " + origin.authority()) : failure;
    }

    private Connection open(Origin origin, Proxy proxy, Deadline limit) throws IOException {
        boolean forwards = proxy.type() == Proxy.Type.HTTP;
        Connection connection = switch (proxy.type()) {
            case DIRECT -> connect(origin, addresses(origin.host()), origin.port(), limit);
            case HTTP -> connectTo(origin, (InetSocketAddress) proxy.address(), limit);
            case SOCKS -> connect(origin, new Socket(proxy),
                    InetSocketAddress.createUnresolved(origin.host(), origin.port()), limit);
        };
        try {
            connection.raw().endBy(limit);
            connection.use(connection.socket());
            if (forwards && origin.secure()) {
                new Tunnel(connection).open(settings.proxyAuthorization());
            } else if (forwards) {
                connection.useAbsoluteTargets();
            }
            if (origin.secure()) {
                tls.putOn(connection);
            }
            return connection;
        } catch (IOException | RuntimeException | Error e) {
            pool.drop(connection);
            throw e;
        }
    }

    private Connection connectTo(Origin origin, InetSocketAddress proxy, Deadline limit) throws IOException {
        return connect(origin, addresses(proxy.getHostString()), proxy.getPort(), limit);
    }

    private Connection connect(Origin origin, InetAddress[] addresses, int port, Deadline limit) throws IOException {
        IOException failure = null;
        for (int i = 0; i < addresses.length; i++) {
            try {
                SocketChannel channel = SocketChannel.open();
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                // One address that is silent does not take the time of all.
                int share = limit.millis() / (addresses.length - i);
                return connect(origin, channel.socket(), new InetSocketAddress(addresses[i], port),
                        limit.or(Deadline.in(share)));
            } catch (IOException e) {
                failure = withEarlier(e, failure);
            }
        }
        throw failure;
    }

    private Connection connect(Origin origin, Socket socket, SocketAddress address, Deadline limit)
            throws IOException {
        Connection connection = new Connection(origin, socket);
        try {
            pool.add(connection);
            socket.connect(address, limit.millis());
            return connection;
        } catch (IOException | RuntimeException | Error e) {
            pool.drop(connection);
            throw e;
        }
    }

    private static InetAddress[] addresses(String host) throws UnknownHostException {
        return InetAddress.getAllByName(host);
    }

    private List<Proxy> proxies(Origin origin) throws MalformedURLException {
        if (settings.proxyHost() != null) {
            return List.of(new Proxy(Proxy.Type.HTTP,
                    InetSocketAddress.createUnresolved(settings.proxyHost(), settings.proxyPort())));
        }
        ProxySelector selector = ProxySelector.getDefault();
        if (selector == null) {
            return List.of(Proxy.NO_PROXY);
        }
        try {
            return selector.select(URI.create((origin.secure() ? "https://" : "http://") + origin.authority() + '/'));
        } catch (IllegalArgumentException e) {
            throw new MalformedURLException("no host");
        }
    }

    private static IOException withEarlier(IOException failure, IOException earlier) {
        if (earlier != null) {
            failure.addSuppressed(earlier);
        }
        return failure;
    }
}
