package de.hafen.gateway.signin;

import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/** The client for the gateway's own calls to the authorization server. */
@Configuration(proxyBeanMethods = false)
class InternalCalls {

    private static final int CONNECTIONS = 50;

    @Bean
    HttpComponentsClientHttpRequestFactory internalRequests() {
        var connections =
                PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnTotal(CONNECTIONS)
                        .setMaxConnPerRoute(CONNECTIONS)
                        .setDefaultConnectionConfig(
                                ConnectionConfig.custom()
                                        .setConnectTimeout(1, TimeUnit.SECONDS)
                                        .build())
                        .build();
        return new HttpComponentsClientHttpRequestFactory(
                HttpClients.custom()
                        .setConnectionManager(connections)
                        .disableCookieManagement()
                        .disableRedirectHandling()
                        .disableAutomaticRetries()
                        .setDefaultRequestConfig(
                                RequestConfig.custom()
                                        .setConnectionRequestTimeout(1, TimeUnit.SECONDS)
                                        .setResponseTimeout(4, TimeUnit.SECONDS)
                                        .build())
                        .build());
    }
}
