package dev.sdkwright.core.impl.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.StandInServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectionPoolTest {

    private StandInServer server;
    private Origin origin;

    @BeforeEach
    void start() {
        server = StandInServer.start().always(Reply.never());
        origin = new Origin(false, "127.0.0.1", server.port());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** Also the server knows of it then. */
    private Connection connect(ConnectionPool pool) throws IOException {
        int before = server.connections();
        Socket socket = SocketChannel.open(new InetSocketAddress("127.0.0.1", server.port())).socket();
        Connection connection = new Connection(origin, socket);
        pool.add(connection);
        connection.use(socket);
        while (server.connections() == before) {
            Thread.onSpinWait();
        }
        return connection;
    }

    @Test
    void givesTheOneThatRestedLastToWhoCallsTheSameServer() throws IOException {
        ConnectionPool pool = new ConnectionPool();
        Connection first = connect(pool);
        Connection second = connect(pool);
        pool.release(first, true);
        pool.release(second, true);
        assertThat(pool.take(new Origin(false, "127.0.0.1", server.port() + 1))).isNull();
        assertThat(pool.take(origin)).isSameAs(second);
        assertThat(pool.take(origin)).isSameAs(first);
        assertThat(pool.take(origin)).isNull();
        pool.close();
    }

    @Test
    void closesWhatIsIdleForLong() throws IOException {
        ConnectionPool pool = new ConnectionPool(Duration.ofMillis(1));
        pool.release(connect(pool), true);
        server.awaitNoConnection();
        assertThat(pool.take(origin)).isNull();
    }

    @Test
    void closesWhatCannotServeAgain() throws IOException {
        ConnectionPool pool = new ConnectionPool();
        pool.release(connect(pool), false);
        server.awaitNoConnection();
        assertThat(pool.take(origin)).isNull();
    }

    @Test
    void keepsNoMoreThanABound() throws IOException {
        ConnectionPool pool = new ConnectionPool();
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            connections.add(connect(pool));
        }
        connections.forEach(connection -> pool.release(connection, true));
        int kept = 0;
        while (pool.take(origin) != null) {
            kept++;
        }
        assertThat(kept).isEqualTo(64);
        pool.close();
        server.awaitNoConnection();
    }
}
