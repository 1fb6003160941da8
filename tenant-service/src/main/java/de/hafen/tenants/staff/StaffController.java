package de.hafen.tenants.staff;

import de.hafen.platform.rights.Needs;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.Tagged;
import de.hafen.platform.web.WithoutKey;
import de.hafen.tenants.account.AccountId;
import de.hafen.tenants.account.EmailAddress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The region's people over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/staff")
@Tag(name = "staff")
class StaffController {

    private final Staff staff;
    private final StaffList list;

    StaffController(Staff staff, StaffList list) {
        this.staff = staff;
        this.list = list;
    }

    /** Somebody to be invited. */
    record NewMember(
            @NotBlank @Size(max = 200) String name,
            @NotNull EmailAddress email,
            @NotEmpty Set<Role> roles,
            @Nullable @Pattern(regexp = "de|en") String language) {}

    /** What is to be different; what is missing stays. */
    @Schema(name = "StaffChange")
    record Change(@Nullable @Size(min = 1) Set<Role> roles, @Nullable Boolean locked) {}

    @Operation(operationId = "listStaff", summary = "Everybody who works in the region")
    @Needs("staff:read")
    @GetMapping
    Page<StaffMember> list() {
        List<StaffMember> all = list.in(region());
        return new Page<>(all, null, (long) all.size());
    }

    @Operation(operationId = "getStaffMember", summary = "One person of the region")
    @Needs("staff:read")
    @GetMapping("/{id}")
    ResponseEntity<StaffMember> one(@PathVariable AccountId id) {
        return tagged(id);
    }

    @Operation(operationId = "inviteStaff", summary = "Invites a person to the region")
    @Needs("staff:write")
    @PostMapping
    ResponseEntity<StaffMember> invite(@RequestBody @Valid NewMember member) {
        String language = member.language();
        AccountId id =
                staff.invite(
                        region(),
                        member.name().strip(),
                        member.email(),
                        member.roles(),
                        language == null ? Locale.GERMAN : Locale.of(language));
        StaffMember made = list.get(region(), id);
        URI address = URI.create("/api/regions/" + region() + "/staff/" + id);
        return Tagged.created(address, made, made.version());
    }

    @Operation(operationId = "remindStaff", summary = "Sends the invitation again")
    @Needs("staff:write")
    @WithoutKey("a newer link ends the older one")
    @PostMapping("/{id}/invitation")
    ResponseEntity<Void> remind(@PathVariable AccountId id) {
        staff.remind(region(), id);
        return ResponseEntity.accepted().build();
    }

    @Operation(operationId = "changeStaff", summary = "Changes roles, locks or unlocks")
    @Needs("staff:write")
    @PatchMapping("/{id}")
    ResponseEntity<StaffMember> change(
            @PathVariable AccountId id, IfMatch seen, @RequestBody @Valid Change change) {
        seen.mustBe(list.get(region(), id).version());
        if (change.roles() != null) {
            staff.change(region(), id, change.roles());
        }
        if (change.locked() != null) {
            if (change.locked()) {
                staff.lock(region(), id);
            } else {
                staff.unlock(region(), id);
            }
        }
        return tagged(id);
    }

    @Operation(operationId = "removeStaff", summary = "Takes a person out of the region")
    @Needs("staff:write")
    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable AccountId id, IfMatch seen) {
        seen.mustBe(list.get(region(), id).version());
        staff.remove(region(), id);
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<StaffMember> tagged(AccountId id) {
        StaffMember member = list.get(region(), id);
        return Tagged.ok(member, member.version());
    }

    private static RegionKey region() {
        return CurrentRegion.required();
    }
}
