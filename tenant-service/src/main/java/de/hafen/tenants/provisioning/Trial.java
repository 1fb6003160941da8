package de.hafen.tenants.provisioning;

import static java.util.stream.Collectors.joining;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.tenants.authority.ServiceTokens;
import de.hafen.tenants.dataservice.DataService;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Arrays;
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

    private record Page(String feature, String query, String scope) {}

    private static Page pageOf(DataService service) {
        return switch (service) {
            case CASE -> new Page("clients", "?limit=1", "clients:read");
            case EVENTS -> new Page("events", "?limit=1", "events:read");
            case REPORTING -> new Page("figures", "", "figures:read");
        };
    }

    /** One for all pages: to sign it is the dearest part of a trial. */
    String token(RegionKey region) {
        return tokens.mintTrial(
                region,
                Arrays.stream(DataService.values())
                        .map(it -> pageOf(it).scope)
                        .collect(joining(" ")));
    }

    /**
     * Opens one page of the service; throws {@link StepFailed} where that fails.
     *
     * @param token the region's {@link #token}
     */
    void use(RegionKey region, DataService service, String token) {
        insist(region, pageOf(service), token);
    }

    /** Other processes of a service may take a second to notice that a region is open. */
    private void insist(RegionKey region, Page page, String token) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                open(region, page, token);
                return;
            } catch (StepFailed notYet) {
                pause();
            }
        }
        open(region, page, token);
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void open(RegionKey region, Page page, String token) {
        String address = gateway + "/api/regions/" + region + "/" + page.feature + page.query;
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
                            + page.feature);
        } catch (ResourceAccessException away) {
            throw StepFailed.forNow("the gateway does not answer at " + gateway);
        } catch (RestClientException odd) {
            throw StepFailed.forNow("the gateway's answer can't be read");
        }
    }
}
