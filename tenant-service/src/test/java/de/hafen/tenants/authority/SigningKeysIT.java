package de.hafen.tenants.authority;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TickingClock;
import de.hafen.tenants.account.EmailAddress;
import de.hafen.tenants.staff.Staff;
import de.hafen.tenants.testing.GatewayOfTests;
import java.text.ParseException;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The keys that sign tokens change, and nobody is signed out by that. */
@HafenTest
class SigningKeysIT {

    private static final String EMAIL = "keys@aachen.example";

    @LocalServerPort private int port;
    @Autowired private Staff staff;
    @Autowired private TickingClock clock;

    private GatewayOfTests gateway;

    @BeforeEach
    void somebody() {
        gateway = new GatewayOfTests(port);
        staff.invite(
                new RegionKey("aachen"),
                "Kim Schlüter",
                new EmailAddress(EMAIL),
                Set.of(Role.ADVISER));
    }

    @Test
    void aNewKeyIsShownBeforeItSignsAndTheOldOneUntilItsTokensHaveEnded() throws Exception {
        SignedJWT before = token();

        clock.advance(Duration.ofDays(90).plusMinutes(2));
        JWKSet shown = published();
        SignedJWT meanwhile = token();
        clock.advance(Duration.ofMinutes(6));
        SignedJWT after = token();

        assertThat(shown.getKeys()).extracting(JWK::getKeyID).hasSizeGreaterThanOrEqualTo(2);
        assertThat(shown.getKeys()).noneMatch(JWK::isPrivate);
        assertThat(key(meanwhile)).isEqualTo(key(before));
        assertThat(key(after)).isNotEqualTo(key(before));
        assertThat(shown.getKeyByKeyId(key(after))).isNotNull();
        assertThat(isGood(before)).isTrue();
        assertThat(isGood(after)).isTrue();
    }

    private SignedJWT token() throws ParseException {
        return SignedJWT.parse(gateway.signIn(EMAIL).access());
    }

    private JWKSet published() throws ParseException {
        return JWKSet.parse(Calls.to(port).get("/auth/oauth2/jwks").text());
    }

    /** As a service looks at it that asks for the keys now. */
    private boolean isGood(SignedJWT token) throws ParseException, JOSEException {
        JWK known = published().getKeyByKeyId(key(token));
        return token.verify(new RSASSAVerifier(known.toRSAKey()));
    }

    private static String key(SignedJWT token) {
        return token.getHeader().getKeyID();
    }
}
