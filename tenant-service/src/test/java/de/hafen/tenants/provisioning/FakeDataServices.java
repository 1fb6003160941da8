package de.hafen.tenants.provisioning;

import java.util.List;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The three data services of a test. */
final class FakeDataServices {

    static final FakeDataService CASE = new FakeDataService();
    static final FakeDataService EVENTS = new FakeDataService();
    static final FakeDataService REPORTING = new FakeDataService();

    private FakeDataServices() {}

    static List<FakeDataService> all() {
        return List.of(CASE, EVENTS, REPORTING);
    }

    static void register(DynamicPropertyRegistry registry) {
        registry.add("hafen.peers.case.url", CASE::url);
        registry.add("hafen.provisioning.gateway", CASE::url);
        registry.add("hafen.peers.events.url", EVENTS::url);
        registry.add("hafen.peers.reporting.url", REPORTING::url);
    }
}
