package de.hafen.tenants.provisioning;

import de.hafen.platform.rights.Needs;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.web.WithoutKey;
import de.hafen.tenants.region.RegionEntry;
import de.hafen.tenants.region.RegionProfile;
import de.hafen.tenants.region.RegionStatus;
import de.hafen.tenants.region.Regions;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Regions and runs, for platform administrators and the installation's operator. */
@RestController
@Needs("regions:provision")
class ProvisioningController {

    private final Provisioning provisioning;
    private final Regions regions;
    private final Steps steps;
    private final RunStream stream;

    ProvisioningController(
            Provisioning provisioning, Regions regions, Steps steps, RunStream stream) {
        this.provisioning = provisioning;
        this.regions = regions;
        this.steps = steps;
        this.stream = stream;
    }

    record Started(RunView run) {}

    record RegionView(
            String key,
            @Nullable RegionStatus status,
            String placement,
            RegionProfile profile,
            @Nullable Instant createdAt,
            @Nullable Instant activatedAt,
            @Nullable RunView run) {}

    record RegionList(List<RegionView> items) {}

    /** Orders a region; the same order again answers with the same run. */
    @PutMapping("/api/platform/regions/{key}")
    ResponseEntity<Started> order(@PathVariable String key, @RequestBody NewRegion region) {
        Run run = provisioning.order(region.order(new RegionKey(key)));
        return ResponseEntity.accepted()
                .location(URI.create("/api/platform/runs/" + run.id()))
                .body(new Started(view(run)));
    }

    /** All regions, and runs whose region is not there yet or not any more. */
    @GetMapping("/api/platform/regions")
    RegionList list() {
        List<Run> runs = provisioning.latest();
        List<RegionView> views = new ArrayList<>();
        for (RegionEntry region : regions.all()) {
            views.add(
                    view(
                            region,
                            runs.stream()
                                    .filter(it -> it.order().key().equals(region.key()))
                                    .findFirst()));
        }
        for (Run run : runs) {
            boolean listed =
                    views.stream().anyMatch(it -> it.key.equals(run.order().key().value()));
            if (!listed && run.status() != RunStatus.UNDONE) {
                views.add(view(run.order(), run));
            }
        }
        return new RegionList(views);
    }

    /** One region with its latest run. */
    @GetMapping("/api/platform/regions/{key}")
    RegionView region(@PathVariable String key) {
        RegionKey region = new RegionKey(key);
        Optional<Run> run =
                provisioning.latest().stream()
                        .filter(it -> it.order().key().equals(region))
                        .findFirst();
        Optional<RegionEntry> entry = regions.find(region);
        return entry.isEmpty() && run.isPresent()
                ? view(run.get().order(), run.get())
                : view(regions.get(region), run);
    }

    /** One run. */
    @GetMapping("/api/platform/runs/{id}")
    RunView run(@PathVariable UUID id) {
        return view(provisioning.get(new RunId(id)));
    }

    /** What happens to the run, as it happens: events {@code run} with the whole run. */
    @GetMapping(
            path = "/api/platform/runs/{id}/events",
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable UUID id) {
        provisioning.get(new RunId(id));
        return stream.open(new RunId(id));
    }

    /** Goes on with a run that gave up. */
    @PostMapping("/api/platform/runs/{id}/resume")
    @WithoutKey("a run that goes on already goes on")
    RunView resume(@PathVariable UUID id) {
        return view(provisioning.resume(new RunId(id)));
    }

    /** Takes back everything that a run did. */
    @PostMapping("/api/platform/runs/{id}/undo")
    @WithoutKey("a run that is undone already stays undone")
    RunView undo(@PathVariable UUID id) {
        return view(provisioning.undo(new RunId(id)));
    }

    private RunView view(Run run) {
        return RunView.of(run, steps.all());
    }

    private RegionView view(RegionEntry region, Optional<Run> run) {
        return new RegionView(
                region.key().value(),
                region.status(),
                region.placement(),
                region.profile(),
                region.createdAt(),
                region.activatedAt(),
                run.map(this::view).orElse(null));
    }

    private RegionView view(RegionOrder order, Run run) {
        return new RegionView(
                order.key().value(),
                null,
                order.placement(),
                order.profile(),
                null,
                null,
                view(run));
    }
}
