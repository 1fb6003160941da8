package de.hafen.gateway.signin;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import de.hafen.gateway.GatewayProperties;
import de.hafen.gateway.edge.EdgeProblem;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The authorization server's token endpoint, at its internal address. */
@Component
class TokenEndpoint {

    private static final Logger log = LoggerFactory.getLogger(TokenEndpoint.class);
    private static final String EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";
    private static final String ACCESS = "urn:ietf:params:oauth:token-type:access_token";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RestClient http;
    private final Clock clock;

    TokenEndpoint(GatewayProperties properties, ClientHttpRequestFactory internal, Clock clock) {
        this.http =
                RestClient.builder()
                        .requestFactory(internal)
                        .baseUrl(properties.service("tenant").toString())
                        .defaultHeaders(
                                h -> h.setBasicAuth(Registration.CLIENT, properties.secret()))
                        .build();
        this.clock = clock;
    }

    /** A new platform token for a session. */
    Answer refresh(String refreshToken) throws TokenRefused {
        var form = form("refresh_token");
        form.add("refresh_token", refreshToken);
        return ask(form);
    }

    /** A token for one region, for the person whose platform token this is. */
    Token exchange(Token platform, String region) throws TokenRefused {
        var form = form(EXCHANGE);
        form.add("subject_token", platform.value());
        form.add("subject_token_type", ACCESS);
        form.add("requested_token_type", ACCESS);
        form.add("resource", "urn:hafen:region:" + region);
        return token(ask(form));
    }

    /** Ends the session's tokens at the server; where that fails they end by themselves. */
    void revoke(String refreshToken) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("token", refreshToken);
        form.add("token_type_hint", "refresh_token");
        try {
            http.post()
                    .uri("/auth/oauth2/revoke")
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException e) {
            log.warn("a token could not be revoked: {}", e.getClass().getSimpleName());
        }
    }

    Token token(Answer answer) {
        return new Token(
                String.valueOf(answer.accessToken()),
                clock.instant().getEpochSecond()
                        + Objects.requireNonNullElse(answer.expiresIn(), 0L));
    }

    private Answer ask(MultiValueMap<String, String> form) throws TokenRefused {
        Answer answer;
        try {
            answer =
                    http.post()
                            .uri("/auth/oauth2/token")
                            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                            .accept(MediaType.APPLICATION_JSON)
                            .body(form)
                            .exchange((_, response) -> {
                                if (response.getStatusCode().is5xxServerError()) {
                                    throw EdgeProblem.unavailable().thrown();
                                }
                                return JSON.readValue(
                                        response.getBody().readAllBytes(), Answer.class);
                            });
        } catch (RestClientException | JacksonException e) {
            log.warn("sign-in does not answer: {}", e.getClass().getSimpleName());
            throw EdgeProblem.unavailable().thrown();
        }
        if (answer == null || answer.accessToken() == null) {
            throw new TokenRefused(
                    answer == null || answer.error() == null ? "unknown" : answer.error());
        }
        return answer;
    }

    private static MultiValueMap<String, String> form(String grant) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", grant);
        return form;
    }

    /** What the endpoint answers, granted or refused. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(
            @JsonProperty("access_token") @Nullable String accessToken,
            @JsonProperty("refresh_token") @Nullable String refreshToken,
            @JsonProperty("expires_in") @Nullable Long expiresIn,
            @JsonProperty("error") @Nullable String error) {

        /** Never shows the tokens. */
        @Override
        public String toString() {
            return "Answer " + error;
        }
    }
}
