package de.hafen.events.programme;

import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import de.hafen.platform.web.Tagged;
import de.hafen.vocabulary.EventKind;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/regions/{region}/events")
class EventController {

    private final Events events;

    EventController(Events events) {
        this.events = events;
    }

    @PostMapping
    @Needs("events:write")
    ResponseEntity<EventView> add(@PathVariable String region, @Valid @RequestBody EventForm form) {
        EventView added = events.add(form);
        URI address = URI.create("/api/regions/%s/events/%s".formatted(region, added.id()));
        return Tagged.created(address, added, added.version());
    }

    @GetMapping
    @Needs("events:read")
    Page<EventView> list(
            @Nullable @RequestParam(required = false) String q,
            @Nullable @RequestParam(required = false) EventKind kind,
            @Nullable @RequestParam(required = false) UUID network,
            @Nullable @RequestParam(required = false) LocalDate from,
            @Nullable @RequestParam(required = false) LocalDate to,
            PageQuery query) {
        return events.list(new EventFilter(q, kind, network, from, to), query);
    }

    @GetMapping("/{id}")
    @Needs("events:read")
    ResponseEntity<EventView> one(@PathVariable UUID id) {
        EventView event = events.get(new EventId(id));
        return Tagged.ok(event, event.version());
    }

    @PutMapping("/{id}")
    @Needs("events:write")
    ResponseEntity<EventView> change(
            @PathVariable UUID id, IfMatch seen, @Valid @RequestBody EventForm form) {
        EventView event = events.change(new EventId(id), seen, form);
        return Tagged.ok(event, event.version());
    }

    @DeleteMapping("/{id}")
    @Needs("events:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, IfMatch seen) {
        events.remove(new EventId(id), seen);
    }
}
