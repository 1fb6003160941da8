package de.hafen.reporting.figures;

import de.hafen.platform.rights.Needs;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.reporting.indicator.Indicator;
import de.hafen.reporting.indicator.Indicators;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A region's dashboard. */
@RestController
@RequestMapping("/api/regions/{region}/figures")
class FiguresController {

    private static final int LONGEST_IN_MONTHS = 240;

    private final Figures figures;
    private final FigureStreams streams;
    private final Indicators indicators;
    private final Clock clock;

    FiguresController(Figures figures, FigureStreams streams, Indicators indicators, Clock clock) {
        this.figures = figures;
        this.streams = streams;
        this.indicators = indicators;
        this.clock = clock;
    }

    /** Figures of whole months; without a period those of the last twelve. */
    @GetMapping
    @Needs("figures:read")
    ResponseEntity<Figures.Dashboard> read(
            @PathVariable String region,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam(defaultValue = "consultations") String indicator) {
        Indicator split =
                indicators.find(indicator).orElseThrow(() -> new NoSuchIndicator(indicator));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(figures.dashboard(months(from, to), split));
    }

    /** Tells when the figures have changed, until the caller's token ends. */
    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Needs("figures:read")
    SseEmitter stream(@PathVariable String region) {
        return streams.open(CurrentRegion.required(), figures.asOf());
    }

    private Months months(@Nullable LocalDate from, @Nullable LocalDate to) {
        YearMonth last = YearMonth.from(to != null ? to : LocalDate.now(clock));
        YearMonth first = from != null ? YearMonth.from(from) : last.minusMonths(11);
        if (first.isAfter(last) || first.plusMonths(LONGEST_IN_MONTHS).isBefore(last)) {
            throw new PeriodTurnedAround();
        }
        return new Months(first, last);
    }
}
