package de.hafen.tenants.provisioning;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.tenants.dataservice.DataService;
import de.hafen.tenants.dataservice.DataServices;
import de.hafen.tenants.logbook.Logbook;
import de.hafen.tenants.placement.Placement;
import de.hafen.tenants.placement.Placements;
import de.hafen.tenants.region.Regions;
import de.hafen.tenants.staff.Staff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What makes a region, in order. */
@Component
class Steps {

    private final List<Step> steps = new ArrayList<>();

    Steps(
            Regions regions,
            Placements placements,
            DataServices services,
            Trial trial,
            RunRows runs,
            Staff staff,
            Logbook logbook) {
        add(
                "register",
                "Check and register the region",
                1,
                run -> {
                    RegionOrder order = run.order();
                    regions.register(
                            order.key(), order.profile(), order.placement(), run.createdAt());
                    return "registered as " + order.key();
                },
                run -> regions.forget(run.order().key()));
        add(
                "placement",
                "Reach the server for its data",
                2,
                run -> reach(placements.look(run.order().placement())),
                _ -> {});
        for (DataService service : DataService.values()) {
            add(
                    service.key() + "-data",
                    "Make role, schema, tables and keys in the " + service.title(),
                    3,
                    run -> {
                        services.prepare(service, run.order().key(), run.order().placement());
                        return "schema and role are there";
                    },
                    run -> {
                        services.remove(service, run.order().key());
                        mustBeGone(services, service, run.order().key());
                    });
        }
        add(
                "check",
                "Try it through the gateway before opening",
                4,
                run -> {
                    RegionKey key = run.order().key();
                    String token = trial.token(key);
                    sideBySide(service -> {
                        check(services, service, key);
                        services.activate(service, key);
                        trial.use(key, service, token);
                    });
                    return DataService.values().length + " pages opened through the gateway";
                },
                run -> close(services, run.order().key()));
        add(
                "open",
                "Open the region",
                5,
                run -> {
                    runs.activate(run.id(), () -> regions.activate(run.order().key()));
                    logbook.record(
                            run.order().key(), "region-opened", run.order().key().value(), "");
                    return "open";
                },
                _ -> {}); // an open region is not undone
        add(
                "invite",
                "Invite its first people",
                6,
                run -> {
                    for (RegionOrder.FirstStaff person : run.order().staff()) {
                        staff.inviteOnce(
                                run.order().key(), person.name(), person.email(), person.roles());
                    }
                    return run.order().staff().size() + " invited";
                },
                run -> staff.removeAll(run.order().key()));
    }

    List<Step> all() {
        return List.copyOf(steps);
    }

    private static String reach(Placement placement) {
        if (!placement.reachable()) {
            throw StepFailed.forNow("no PostgreSQL answers on " + placement.host());
        }
        return placement.name() + " answered in " + placement.answeredInMillis() + " ms";
    }

    private static void check(DataServices services, DataService service, RegionKey region) {
        Optional<DataServices.Known> known = services.find(service, region);
        if (known.isEmpty()) {
            throw StepFailed.forNow("the " + service.title() + " does not know the region");
        }
        if (known.get().version() < 1 || known.get().status().equals("CREATING")) {
            throw StepFailed.forNow("the " + service.title() + " has not finished its schema");
        }
    }

    /** For all data services at the same time; throws what the first of them threw. */
    private static void sideBySide(Consumer<DataService> work) {
        List<CompletableFuture<Void>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (DataService service : DataService.values()) {
                all.add(CompletableFuture.runAsync(() -> work.accept(service), threads));
            }
        }
        for (CompletableFuture<Void> one : all) {
            if (one.isCompletedExceptionally()
                    && one.exceptionNow() instanceof RuntimeException failed) {
                throw failed;
            }
            one.join();
        }
    }

    private static void close(DataServices services, RegionKey region) {
        for (DataService service : DataService.values()) {
            if (services.find(service, region).isPresent()) {
                services.suspend(service, region);
            }
        }
    }

    private static void mustBeGone(DataServices services, DataService service, RegionKey region) {
        if (services.find(service, region).isPresent()) {
            throw StepFailed.forNow("the " + service.title() + " still knows the region");
        }
    }

    private void add(
            String id,
            String label,
            int stage,
            Function<Run, String> perform,
            Consumer<Run> compensate) {
        steps.add(new Described(id, label, stage, perform, compensate));
    }

    private record Described(
            String id,
            String label,
            int stage,
            Function<Run, String> performing,
            Consumer<Run> compensating)
            implements Step {

        @Override
        public String perform(Run run) {
            return performing.apply(run);
        }

        @Override
        public void compensate(Run run) {
            compensating.accept(run);
        }
    }
}
