package de.hafen.cases.reservation;

import de.hafen.cases.earlier.EarlierView;
import de.hafen.cases.earlier.OfferId;
import de.hafen.cases.earlier.Wanted;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.rights.Open;
import de.hafen.platform.web.WithoutKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Waiting for an earlier time over HTTP, for whoever has the link from the letter. */
@RestController
@RequestMapping("/api/regions/{region}/public/appointments/{link}/earlier")
@Tag(name = "booking")
class EarlierByLinkController {

    private static final String LINK = "whoever has the link from the letter may";

    private final Reservations reservations;

    EarlierByLinkController(Reservations reservations) {
        this.reservations = reservations;
    }

    /** Which of the times that were held. */
    record HeldTime(@NotNull OfferId offerId) {}

    @Operation(
            operationId = "openEarlierByLink",
            summary = "Whether they wait for an earlier time, and what is held for them")
    @Open(LINK)
    @GetMapping
    ResponseEntity<EarlierView> open(@PathVariable String link) {
        return shown(() -> reservations.earlier(link));
    }

    @Operation(operationId = "waitForEarlierByLink", summary = "They would rather come earlier")
    @Open(LINK)
    @WithoutKey("asked again it is the same place in the queue")
    @PostMapping
    ResponseEntity<EarlierView> ask(@PathVariable String link, @Valid @RequestBody Wanted wanted) {
        return shown(() -> reservations.waitForEarlier(link, wanted));
    }

    @Operation(operationId = "stopWaitingForEarlierByLink", summary = "They come as agreed upon")
    @Open(LINK)
    @WithoutKey("whoever left has left")
    @PostMapping("/end")
    ResponseEntity<EarlierView> leave(@PathVariable String link) {
        return shown(() -> reservations.stopWaiting(link));
    }

    @Operation(
            operationId = "takeEarlierByLink",
            summary = "They take the time that is held for them")
    @Open(LINK)
    @WithoutKey("what is taken stays taken")
    @PostMapping("/acceptance")
    ResponseEntity<EarlierView> take(@PathVariable String link, @Valid @RequestBody HeldTime held) {
        return shown(() -> reservations.takeEarlier(link, held.offerId()));
    }

    @Operation(
            operationId = "refuseEarlierByLink",
            summary = "The time does not suit them; they go on waiting")
    @Open(LINK)
    @WithoutKey("what is refused stays refused")
    @PostMapping("/refusal")
    ResponseEntity<EarlierView> refuse(
            @PathVariable String link, @Valid @RequestBody HeldTime held) {
        return shown(() -> reservations.refuseEarlier(link, held.offerId()));
    }

    /** In the trail it is the booking page that acts, whoever sits before it. */
    private static ResponseEntity<EarlierView> shown(Supplier<EarlierView> work) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(CurrentCaller.where(ReservationController.SOMEBODY).call(work::get));
    }
}
