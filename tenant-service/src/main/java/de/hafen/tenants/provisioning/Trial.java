package de.hafen.tenants.provisioning;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.tenants.authority.ServiceTokens;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/**
 * Uses a new region as its people will, before any of them can: by the public address, through the
 * gateway, with a token that the authority signs for this region, down to the region's own role and
 * schema in each data service. It reads only, so that an unopened region stays as it was made.
 */
@Component
class Trial {

    private static final Duration PATIENCE = Duration.ofSeconds(6);
    private static final Duration BETWEEN = Duration.ofMillis(600);
    private static final int ATTEMPTS = 3;
    private static final List<Use> USES =
            List.of(
                    new Use("clients", "?limit=1", "clients:read"),
                    new Use("events", "?limit=1", "events:read"),
                    new Use("figures", "", "figures:read"));

    private final ServiceTokens tokens;
    private final RestClient http;
    private final String gateway;

    Trial(ServiceTokens tokens, ProvisioningProperties settings) {
        var requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .connectTimeout(PATIENCE)
                                .build());
        requests.setReadTimeout(PATIENCE);
        this.http = RestClient.builder().requestFactory(requests).build();
        this.gateway = settings.gateway().replaceFirst("/$", "");
        this.tokens = tokens;
    }

    private record Use(String feature, String query, String scope) {}

    /** Opens one page of each data service; throws {@link StepFailed} where that fails. */
    String use(RegionKey region) {
        String token = tokens.mintTrial(region, USES.stream().map(Use::scope).toList());
        for (Use use : USES) {
            insist(region, use, token);
        }
        return USES.size() + " pages opened through the gateway";
    }

    /** Other processes of a service may take a second to notice that a region is open. */
    private void insist(RegionKey region, Use use, String token) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                open(region, use, token);
                return;
            } catch (StepFailed notYet) {
                pause();
            }
        }
        open(region, use, token);
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void open(RegionKey region, Use use, String token) {
        String address = gateway + "/api/regions/" + region + "/" + use.feature() + use.query();
        try {
            http.get()
                    .uri(address)
                    .headers(h -> h.setBearerAuth(token))
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientResponseException refused) {
            throw StepFailed.forNow(
                    "the gateway answered "
                            + refused.getStatusCode().value()
                            + " for the region's "
                            + use.feature());
        } catch (ResourceAccessException away) {
            throw StepFailed.forNow("the gateway does not answer at " + gateway);
        } catch (RestClientException odd) {
            throw StepFailed.forNow("the gateway's answer can't be read");
        }
    }
}
