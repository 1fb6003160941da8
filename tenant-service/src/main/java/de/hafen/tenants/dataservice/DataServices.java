package de.hafen.tenants.dataservice;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.tenants.authority.ServiceTokens;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * Tells the data services which regions there are. Each call may be repeated; each either did its
 * work or throws {@link DataServiceFailed}.
 */
@Component
@EnableConfigurationProperties(DataServiceProperties.class)
public class DataServices {

    private static final String PURPOSE = "provisioning";
    private static final String PATH = "/internal/regions/{key}";

    private final DataServiceProperties settings;
    private final ServiceTokens tokens;
    private final RestClient http;

    DataServices(DataServiceProperties settings, ServiceTokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
        var requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .connectTimeout(settings.connectPatience())
                                .build());
        requests.setReadTimeout(settings.patience());
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    /**
     * What a data service knows of a region.
     *
     * @param status {@code CREATING}, {@code INACTIVE}, {@code ACTIVE} or {@code SUSPENDED}
     * @param version how many change sets its schema has
     */
    public record Known(String status, int version) {}

    /** Makes role, schema and tables of the region; harmless where they are there. */
    public void prepare(DataService service, RegionKey region, String placement) {
        call(
                service,
                () ->
                        http.put()
                                .uri(address(service) + PATH, region)
                                .headers(h -> h.setBearerAuth(tokens.mint(PURPOSE)))
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(Map.of("placement", placement))
                                .retrieve()
                                .toBodilessEntity());
    }

    /** Opens the region. */
    public void activate(DataService service, RegionKey region) {
        post(service, region, "/activate");
    }

    /** Closes the region; its data stays. */
    public void suspend(DataService service, RegionKey region) {
        post(service, region, "/suspend");
    }

    /** Removes role, schema and rows of a region that is not open; harmless where there is none. */
    public void remove(DataService service, RegionKey region) {
        try {
            call(
                    service,
                    () ->
                            http.delete()
                                    .uri(address(service) + PATH, region)
                                    .headers(h -> h.setBearerAuth(tokens.mint(PURPOSE)))
                                    .retrieve()
                                    .toBodilessEntity());
        } catch (DataServiceFailed failed) {
            if (failed.status() != 404) {
                throw failed;
            }
        }
    }

    /** What the service knows of the region, if anything. */
    public Optional<Known> find(DataService service, RegionKey region) {
        try {
            return call(
                    service,
                    () ->
                            Optional.ofNullable(
                                    http.get()
                                            .uri(address(service) + PATH, region)
                                            .headers(h -> h.setBearerAuth(tokens.mint(PURPOSE)))
                                            .retrieve()
                                            .body(Known.class)));
        } catch (DataServiceFailed failed) {
            if (failed.status() == 404) {
                return Optional.empty();
            }
            throw failed;
        }
    }

    /**
     * Tells the desk which own topics the region has.
     *
     * @param list the topics with the version of the region in which they were set
     */
    public void tellTopics(RegionKey region, Object list) {
        tell(region, "/topics", list);
    }

    /**
     * Tells the desk who answers enquiries in the region.
     *
     * @param list the colleagues with a version that rises
     */
    public void tellColleagues(RegionKey region, Object list) {
        tell(region, "/colleagues", list);
    }

    private void tell(RegionKey region, String what, Object list) {
        call(
                DataService.CASE,
                () ->
                        http.put()
                                .uri(address(DataService.CASE) + PATH + what, region)
                                .headers(h -> h.setBearerAuth(tokens.mint("settings")))
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(list)
                                .retrieve()
                                .toBodilessEntity());
    }

    private void post(DataService service, RegionKey region, String what) {
        call(
                service,
                () ->
                        http.post()
                                .uri(address(service) + PATH + what, region)
                                .headers(h -> h.setBearerAuth(tokens.mint(PURPOSE)))
                                .retrieve()
                                .toBodilessEntity());
    }

    private String address(DataService service) {
        return settings.address(service);
    }

    private interface Call<T> {
        T send();
    }

    private static <T> T call(DataService service, Call<T> call) {
        try {
            return call.send();
        } catch (HttpClientErrorException refused) {
            HttpStatusCode status = refused.getStatusCode();
            boolean later = status.value() == 408 || status.value() == 409 || status.value() == 429;
            throw new DataServiceFailed(
                    service.title() + " refused with " + status.value(), status.value(), later);
        } catch (HttpServerErrorException failed) {
            int status = failed.getStatusCode().value();
            throw new DataServiceFailed(service.title() + " answered " + status, status, true);
        } catch (ResourceAccessException unreachable) {
            throw new DataServiceFailed(service.title() + " can't be reached", 0, true);
        }
    }
}
