package de.hafen.cases.waitingroom;

import de.hafen.platform.rights.Needs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The waiting room's devices over HTTP, for region administrators. */
@RestController
@RequestMapping("/api/regions/{region}/waiting/devices")
@Needs("waiting-devices:write")
@Tag(name = "waiting")
class DeviceController {

    private final Devices devices;

    DeviceController(Devices devices) {
        this.devices = devices;
    }

    /** A device to be let in. */
    @Schema(name = "NewWaitingDevice")
    record NewDevice(@NotNull DeviceKind kind, @NotBlank @Size(max = 100) String name) {}

    /** All devices, those that are turned away last. */
    @Schema(name = "WaitingDevices")
    record DeviceList(List<Device> items) {}

    /**
     * A device with the key of its address, which is shown this once.
     *
     * @param page the address below the platform's own, with the key
     */
    @Schema(name = "WaitingDeviceWithKey")
    record WithKey(UUID id, Device device, String key, String page) {}

    @Operation(operationId = "listWaitingDevices", summary = "Kiosks and displays")
    @GetMapping
    DeviceList list() {
        return new DeviceList(devices.all());
    }

    @Operation(operationId = "makeWaitingDevice", summary = "Lets a device in; shows its address")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<WithKey> make(@PathVariable String region, @Valid @RequestBody NewDevice it) {
        Devices.Made made = devices.make(it.kind(), it.name());
        String page =
                switch (it.kind()) {
                    case DISPLAY -> "display";
                    case KIOSK -> "kiosk";
                };
        return ResponseEntity.created(
                        URI.create(
                                "/api/regions/"
                                        + region
                                        + "/waiting/devices/"
                                        + made.device().id()))
                .cacheControl(CacheControl.noStore())
                .body(
                        new WithKey(
                                made.device().id(),
                                made.device(),
                                made.key().reveal(),
                                "/p/%s/%s#%s".formatted(region, page, made.key().reveal())));
    }

    @Operation(operationId = "revokeWaitingDevice", summary = "Turns the device away at once")
    @DeleteMapping("/{id}")
    ResponseEntity<Void> revoke(@PathVariable UUID id) {
        devices.revoke(id);
        return ResponseEntity.noContent().build();
    }
}
