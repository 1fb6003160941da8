package de.hafen.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Servers that the person names: what is wrong with one is said before anything starts. */
class GivenTests {

    @Test
    void anAddressThatIsNoneIsRefusedWithoutRepeatingItsPassword() {
        for (String name :
                new String[] {
                    "HAFEN_PG_URL", "HAFEN_REDIS_URL", "HAFEN_SMTP_URL", "HAFEN_OIDC_ISSUER"
                }) {
            assertThatThrownBy(() -> check(name, "x://admin:se cret@host/"))
                    .isInstanceOf(Stopped.class)
                    .hasMessageContaining(name + " is not an address with a host")
                    .hasMessageNotContaining("cret@");
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() throws Exception {
        int nobody = freePort();

        assertThatThrownBy(() -> check("HAFEN_REDIS_URL", "redis://127.0.0.1:" + nobody))
                .isInstanceOf(Stopped.class)
                .hasMessageContaining("nothing answers at 127.0.0.1:" + nobody);
        assertThatThrownBy(() -> check("HAFEN_SMTP_URL", "smtp://127.0.0.1:" + nobody))
                .isInstanceOf(Stopped.class)
                .hasMessageContaining("nothing answers at 127.0.0.1:" + nobody);
        assertThatThrownBy(() -> check("HAFEN_PG_URL", "postgresql://a:b@127.0.0.1:" + nobody))
                .isInstanceOf(Stopped.class)
                .hasMessageContaining("127.0.0.1:" + nobody);
        assertThatThrownBy(() -> check("HAFEN_OIDC_ISSUER", "http://127.0.0.1:" + nobody))
                .isInstanceOf(Stopped.class)
                .hasMessageContaining("/.well-known/openid-configuration");
    }

    @Test
    void aPostgresqlWithoutItsAdministratorIsRefused() {
        assertThatThrownBy(() -> check("HAFEN_PG_URL", "postgresql://127.0.0.1/"))
                .isInstanceOf(Stopped.class)
                .hasMessageContaining("postgresql://user:password@host:port/");
    }

    @Test
    void aRedisThatDoesNotLetUsInIsRefused() throws Exception {
        try (ServerSocket redis = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread server = Thread.ofVirtual().start(() -> refuseOne(redis));
            String address = "redis://:wrong@127.0.0.1:" + redis.getLocalPort();

            assertThatThrownBy(() -> check("HAFEN_REDIS_URL", address))
                    .isInstanceOf(Stopped.class)
                    .hasMessageContaining("does not let us in")
                    .hasMessageNotContaining("wrong");
            server.join();
        }
    }

    @Test
    void parametersOfAnAddressReachTheServices() {
        Environment environment =
                new Environment(
                        Map.of("HAFEN_PG_URL", "postgresql://a:b@db.example/?sslmode=require"));

        assertThat(environment.server("HAFEN_PG_URL").map(ServiceSettings::jdbc))
                .contains("jdbc:postgresql://db.example:5432/?sslmode=require");
    }

    private static void refuseOne(ServerSocket server) {
        try (Socket caller = server.accept()) {
            caller.getInputStream().read();
            caller.getOutputStream().write("-WRONGPASS\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void check(String name, String address) throws IOException {
        new Given(new Environment(Map.of(name, address))).check();
    }
}
