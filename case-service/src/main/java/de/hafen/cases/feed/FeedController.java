package de.hafen.cases.feed;

import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.keys.Sha256;
import de.hafen.platform.rights.Needs;
import de.hafen.platform.rights.Open;
import de.hafen.platform.web.WithoutKey;
import de.hafen.vocabulary.LanguageTag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Feeds over HTTP: the own address, and the file under it. */
@RestController
@RequestMapping("/api/regions/{region}")
@Tag(name = "appointments")
class FeedController {

    private static final Caller CALENDAR = Caller.service("calendar-feed");
    private static final MediaType ICS = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Feeds feeds;

    FeedController(Feeds feeds) {
        this.feeds = feeds;
    }

    /**
     * Whether there is an address.
     *
     * @param since when it was made; absent where there is none
     */
    @Schema(name = "CalendarFeedStanding")
    record Standing(@Nullable Instant since) {}

    /**
     * A new address.
     *
     * @param path to which the language may be added; it is shown this once
     */
    @Schema(name = "CalendarFeedAddress")
    record Address(String path) {}

    @Operation(operationId = "showCalendarFeed", summary = "Whether the caller has a calendar feed")
    @Needs("appointments:read")
    @GetMapping("/calendar-feed")
    Standing standing() {
        return new Standing(feeds.since().orElse(null));
    }

    @Operation(
            operationId = "makeCalendarFeed",
            summary = "Makes the caller's feed address, shown once; the one before ends")
    @Needs("appointments:read")
    @WithoutKey("an address is shown once, so no answer with one is kept; a new one ends the last")
    @PostMapping("/calendar-feed")
    ResponseEntity<Address> make(@PathVariable String region) {
        String path =
                "/api/regions/" + region + "/public/calendar/" + feeds.make().reveal() + ".ics";
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Address(path));
    }

    @Operation(operationId = "endCalendarFeed", summary = "The address leads nowhere any more")
    @Needs("appointments:read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/calendar-feed")
    void end() {
        feeds.end();
    }

    @Operation(
            operationId = "readCalendarFeed",
            summary = "An adviser's appointments for their own calendar; nobody is named")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
    @Open("whoever has the secret address may; calendars send no headers")
    @GetMapping("/public/calendar/{key}.ics")
    ResponseEntity<String> read(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable LanguageTag language) {
        Locale locale = language == null ? Locale.GERMAN : Locale.forLanguageTag(language.value());
        String file = CurrentCaller.where(CALENDAR).call(() -> feeds.file(key, locale));
        return ResponseEntity.ok()
                .eTag(Sha256.hex(file))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(ICS)
                .body(file);
    }
}
