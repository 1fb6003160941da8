package de.hafen.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTests {

    @ParameterizedTest
    @CsvSource({
        "POST, /auth/signin, sign-in",
        "GET, /login, sign-in-pages",
        "POST, /auth/oauth2/token, tokens",
        "GET, /api/regions, open",
        "GET, /api/regions/aachen/public/slots, open",
        "POST, /api/regions/aachen/public/waiting/check-in, open",
        "POST, /api/regions/aachen/public/appointments, reservations",
        "POST, /api/regions/aachen/public/enquiries, enquiries",
        "GET, /api/regions/aachen/public/enquiries/standing, links",
        "GET, /api/regions/aachen/public/calendar/k.ics, links",
        "GET, /api/regions/aachen/public/appointments/l, links",
        "GET, /api/regions/aachen/public/appointments/l/earlier, links",
        "POST, /api/regions/aachen/public/appointments/l/earlier/acceptance, answers",
        "POST, /api/regions/aachen/public/appointments/l/cancellation, answers",
        "GET, /api/regions/aachen/public/referrals/standing, links",
        "POST, /api/regions/aachen/public/referrals/answer, answers",
    })
    void whoeverIsNotSignedInHasALimit(String method, String path, String limit) {
        assertThat(Limit.of(method, path))
                .hasValueSatisfying(it -> assertThat(it.name()).isEqualTo(limit));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/regions/aachen/clients",
        "POST, /api/regions/aachen/appointments",
        "GET, /login/style.css",
        "GET, /r/aachen",
    })
    void whoIsSignedInIsKnownAndFilesAreFree(String method, String path) {
        assertThat(Limit.of(method, path)).isEmpty();
    }
}
