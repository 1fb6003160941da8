package de.hafen.cases.waitingroom;

import de.hafen.cases.waitingarea.Arrival;
import de.hafen.cases.waitingarea.Board;
import de.hafen.cases.waitingarea.CameBy;
import de.hafen.cases.waitingarea.OwnPlace;
import de.hafen.cases.waitingarea.Slip;
import de.hafen.cases.waitingarea.Steps;
import de.hafen.cases.waitingarea.TicketId;
import de.hafen.cases.waitingarea.Waiting;
import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.rights.Open;
import de.hafen.platform.rights.Rights;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.web.WithoutKey;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Topic;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Kiosk, display and phones over HTTP. Who asks shows the secret part of its address in a header:
 * so it stands in no log, and a device never needs a person's session.
 */
@RestController
@RequestMapping("/api/regions/{region}/public/waiting")
@Tag(name = "waiting")
class RoomController {

    /** The secret part of the caller's address. */
    static final String KEY = "Hafen-Key";

    private final Devices devices;
    private final Waiting waiting;
    private final Steps steps;
    private final Rights rights;

    RoomController(Devices devices, Waiting waiting, Steps steps, Rights rights) {
        this.devices = devices;
        this.waiting = waiting;
        this.steps = steps;
        this.rights = rights;
    }

    /**
     * Somebody checks in at a kiosk; nobody types a name there.
     *
     * @param arrival made by the kiosk: said again, it is the same ticket
     */
    record KioskCheckIn(
            @NotNull UUID arrival,
            @NotNull LanguageTag language,
            @Nullable Topic topic,
            @Nullable TargetGroup targetGroup) {}

    /** That the device's address is good. */
    record Admitted(String name) {}

    @Operation(operationId = "greetKiosk", summary = "Whether this kiosk's address is good")
    @Open("the kiosk shows its key")
    @GetMapping("/kiosk")
    Admitted kiosk(@RequestHeader(KEY) String key) {
        return new Admitted(devices.admit(key, DeviceKind.KIOSK).name());
    }

    @Operation(operationId = "checkInAtKiosk", summary = "Gives somebody a call sign")
    @Open("the kiosk shows its key")
    @WithoutKey("the same arrival said twice is the same ticket")
    @PostMapping("/check-in")
    ResponseEntity<Slip> checkIn(
            @RequestHeader(KEY) String key, @Valid @RequestBody KioskCheckIn it) {
        Arrival arrival =
                Arrival.walkIn(
                        it.arrival(), CameBy.KIOSK, it.topic(), it.language(), it.targetGroup());
        return as(DeviceKind.KIOSK, key, () -> waiting.arrived(arrival));
    }

    @Operation(operationId = "showBoard", summary = "Who is called where; no names")
    @Open("the display shows its key")
    @GetMapping("/board")
    ResponseEntity<Board> board(@RequestHeader(KEY) String key) {
        return as(DeviceKind.DISPLAY, key, waiting::board);
    }

    @Operation(operationId = "showOwnPlace", summary = "The place of the person with this key")
    @Open("the person's phone shows the key from the slip")
    @GetMapping("/place")
    ResponseEntity<OwnPlace> place(@RequestHeader(KEY) String key) {
        return fresh(waiting.place(key));
    }

    @Operation(operationId = "sayBack", summary = "Is there again after a missed call")
    @Open("the person's phone shows the key from the slip")
    @WithoutKey("who is back already is told so")
    @PostMapping("/place/back")
    ResponseEntity<OwnPlace> back(@RequestHeader(KEY) String key) {
        return step(key, steps::backByPhone);
    }

    @Operation(operationId = "leaveByPhone", summary = "Goes without having been advised")
    @Open("the person's phone shows the key from the slip")
    @WithoutKey("who has left already is told so")
    @PostMapping("/place/leave")
    ResponseEntity<OwnPlace> leave(@RequestHeader(KEY) String key) {
        return step(key, steps::leaveByPhone);
    }

    /** Does it as the device with this key, if that has the right. */
    private <T> ResponseEntity<T> as(
            DeviceKind kind, String key, ScopedValue.CallableOp<T, RuntimeException> it) {
        return fresh(
                CurrentCaller.where(devices.admit(key, kind))
                        .call(() -> {
                            rights.require(kind.action());
                            return it.call();
                        }));
    }

    /** Takes the step as whoever holds the slip, and shows the place after it. */
    private ResponseEntity<OwnPlace> step(String key, Consumer<TicketId> step) {
        TicketId id = waiting.ofKey(key);
        CurrentCaller.where(holder(id)).run(() -> step.accept(id));
        return fresh(waiting.place(key));
    }

    /** Whoever holds the slip; may nothing else. */
    private static Caller holder(TicketId id) {
        return Caller.machine("ticket:" + id, "", CurrentRegion.required(), Set.of());
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
