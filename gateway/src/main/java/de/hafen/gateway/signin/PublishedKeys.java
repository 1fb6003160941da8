package de.hafen.gateway.signin;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import de.hafen.gateway.GatewayProperties;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The keys with which tokens are signed, as the authorization server publishes them. Read beside
 * the requests, so that none waits for them: every few minutes, and for a key that is not known,
 * but never more often than every few seconds.
 */
@Component
class PublishedKeys implements JWKSource<SecurityContext> {

    private static final Logger log = LoggerFactory.getLogger(PublishedKeys.class);
    private static final long OLD = Duration.ofMinutes(5).toNanos();
    private static final long YOUNG = Duration.ofSeconds(10).toNanos();

    private final RestClient client;
    private final String address;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile @Nullable Known known;

    PublishedKeys(GatewayProperties properties, ClientHttpRequestFactory internal) {
        this.client = RestClient.builder().requestFactory(internal).build();
        this.address = properties.service("tenant") + Registration.KEYS;
    }

    /**
     * The keys that fit.
     *
     * @throws KeySourceException where that can't be said now
     */
    @Override
    public List<JWK> get(JWKSelector wanted, @Nullable SecurityContext context)
            throws KeySourceException {
        Known keys = known;
        if (keys == null) {
            read();
            throw new KeySourceException("the keys are not known yet");
        }
        List<JWK> found = wanted.select(keys.set());
        long age = System.nanoTime() - keys.readAt();
        if (age > (found.isEmpty() ? YOUNG : OLD)) {
            read();
        }
        if (found.isEmpty() && age > YOUNG) {
            throw new KeySourceException("the key may be a new one");
        }
        return found;
    }

    private void read() {
        if (reading.compareAndSet(false, true)) {
            Thread.ofVirtual().name("published-keys").start(this::readNow);
        }
    }

    private void readNow() {
        try {
            String json =
                    Objects.requireNonNullElse(
                            client.get().uri(address).retrieve().body(String.class), "");
            known = new Known(JWKSet.parse(json), System.nanoTime());
        } catch (RestClientException | ParseException failed) {
            log.warn("the keys of tokens can't be read; services check tokens alone");
        } finally {
            reading.set(false);
        }
    }

    private record Known(JWKSet set, long readAt) {}
}
