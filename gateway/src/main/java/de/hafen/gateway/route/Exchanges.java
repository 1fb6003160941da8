package de.hafen.gateway.route;

import de.hafen.gateway.GatewayProperties;
import de.hafen.gateway.route.Route.Patience;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * How requests are sent on: a pool of connections for each kind of patience, HTTP/1.1, no
 * redirects, no cookies, no retries, nothing unpacked.
 */
@Component
class Exchanges {

    private static final int SERVICES = 4;

    /** The request's deadline ends each wait; a timer of the socket's beside it only costs. */
    private static final Duration UNTIL_INTERRUPTED = Duration.ZERO;

    private static final Duration SILENCE_OF_A_STREAM = Duration.ofSeconds(60);

    private final Map<Patience, ProxyExchange> exchanges = new EnumMap<>(Patience.class);

    Exchanges(GatewayProperties properties, GatewayMvcProperties mvc, Clock clock) {
        exchanges.put(
                Patience.ORDINARY,
                new OrdinaryExchange(
                        HttpClients.createMinimal(
                                connections(properties.connections(), UNTIL_INTERRUPTED)),
                        config(UNTIL_INTERRUPTED)));
        exchanges.put(
                Patience.FILE,
                new RestClientProxyExchange(
                        client(properties.connections(), Duration.ofSeconds(60)), mvc));
        exchanges.put(
                Patience.STREAM,
                new StreamExchange(client(properties.streams(), SILENCE_OF_A_STREAM), mvc, clock));
    }

    ProxyExchange with(Patience patience) {
        return Objects.requireNonNull(exchanges.get(patience));
    }

    private static RestClient client(int perService, Duration patience) {
        var http =
                HttpClients.custom()
                        .setConnectionManager(connections(perService, patience))
                        .disableAutomaticRetries()
                        .disableContentCompression()
                        .disableCookieManagement()
                        .disableRedirectHandling()
                        .disableAuthCaching()
                        .setDefaultRequestConfig(config(patience))
                        .build();
        return RestClient.builder()
                .requestFactory(new HttpComponentsClientHttpRequestFactory(http))
                .build();
    }

    private static RequestConfig config(Duration patience) {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(2, TimeUnit.SECONDS)
                .setResponseTimeout(Timeout.of(patience))
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(
            int perService, Duration patience) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(perService)
                .setMaxConnTotal(perService * SERVICES)
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                                .setConnectTimeout(1, TimeUnit.SECONDS)
                                .setSocketTimeout(Timeout.of(patience))
                                .setTimeToLive(TimeValue.ofMinutes(5))
                                .setIdleTimeout(Timeout.ofSeconds(15))
                                .setValidateAfterInactivity(TimeValue.ofSeconds(2))
                                .build())
                .setDefaultSocketConfig(SocketConfig.custom().setTcpNoDelay(true).build())
                .build();
    }
}
