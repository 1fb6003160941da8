package de.hafen.reporting.figures;

import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.jobs.AcrossTenants;
import de.hafen.platform.tenancy.RegionKey;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open dashboards of this instance. A stream lives as long as the token that opened it, the
 * browser then opens a new one with a new token; and a caller has few at a time.
 */
@Component
class FigureStreams {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST_PER_CALLER = 6;

    private final Map<RegionKey, List<Dashboard>> open = new ConcurrentHashMap<>();
    private final Clock clock;

    FigureStreams(Clock clock) {
        this.clock = clock;
    }

    private record Dashboard(String caller, SseEmitter emitter) {}

    /** What is told: only that and when something changed; each asks for what it may see. */
    record Changed(Instant asOf) {}

    SseEmitter open(RegionKey region, Instant asOf) {
        SseEmitter emitter = new SseEmitter(untilTokenEnds().toMillis());
        Dashboard dashboard = new Dashboard(CurrentCaller.required().subject(), emitter);
        List<Dashboard> all = open.computeIfAbsent(region, r -> new CopyOnWriteArrayList<>());
        all.add(dashboard);
        emitter.onCompletion(() -> all.remove(dashboard));
        emitter.onTimeout(emitter::complete);
        emitter.onError(e -> all.remove(dashboard));
        closeOldest(all, dashboard.caller());
        tell(all, dashboard, new Changed(asOf));
        return emitter;
    }

    void changed(RegionKey region, Instant asOf) {
        List<Dashboard> all = open.getOrDefault(region, List.of());
        all.forEach(dashboard -> tell(all, dashboard, new Changed(asOf)));
    }

    /** Word from other instances may have been missed: everybody looks anew. */
    void perhapsChanged() {
        open.keySet().forEach(region -> changed(region, clock.instant()));
    }

    @Scheduled(fixedDelay = 20_000)
    @AcrossTenants("says nothing about any region, only that the line is alive")
    void keepAlive() {
        open.values()
                .forEach(
                        all -> all.forEach(d -> send(all, d, SseEmitter.event().comment("alive"))));
    }

    /** Else the server waits for browsers that only listen before it stops. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        open.values().forEach(all -> all.forEach(dashboard -> dashboard.emitter().complete()));
    }

    private static void closeOldest(List<Dashboard> all, String caller) {
        List<Dashboard> own =
                new ArrayList<>(all.stream().filter(d -> d.caller().equals(caller)).toList());
        while (own.size() > MOST_PER_CALLER) {
            Dashboard oldest = own.removeFirst();
            all.remove(oldest);
            oldest.emitter().complete();
        }
    }

    private static void tell(List<Dashboard> all, Dashboard dashboard, Changed changed) {
        send(all, dashboard, SseEmitter.event().name("changed").data(changed));
    }

    private static void send(
            List<Dashboard> all, Dashboard dashboard, SseEmitter.SseEventBuilder event) {
        try {
            dashboard.emitter().send(event);
        } catch (IOException | IllegalStateException gone) {
            all.remove(dashboard);
        }
    }

    private Duration untilTokenEnds() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        Instant end =
                authentication != null
                                && authentication.getCredentials() instanceof Jwt token
                                && token.getExpiresAt() != null
                        ? token.getExpiresAt()
                        : Instant.now(clock);
        Duration left = Duration.between(Instant.now(clock), end);
        return left.compareTo(LONGEST) > 0
                ? LONGEST
                : left.isPositive() ? left : Duration.ofMillis(1);
    }
}
