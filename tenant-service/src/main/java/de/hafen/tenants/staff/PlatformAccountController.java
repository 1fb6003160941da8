package de.hafen.tenants.staff;

import de.hafen.platform.rights.Needs;
import de.hafen.platform.rights.PlatformRole;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.WithoutKey;
import de.hafen.tenants.account.Account;
import de.hafen.tenants.account.AccountId;
import de.hafen.tenants.account.Accounts;
import de.hafen.tenants.account.EmailAddress;
import de.hafen.tenants.staff.StaffMember.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The platform's own people over HTTP. */
@RestController
@RequestMapping("/api/platform/accounts")
@Needs("platform-accounts:write")
@Tag(name = "platform-accounts")
class PlatformAccountController {

    private final PlatformAccounts people;
    private final PlatformRoles roles;
    private final Accounts accounts;

    PlatformAccountController(PlatformAccounts people, PlatformRoles roles, Accounts accounts) {
        this.people = people;
        this.roles = roles;
        this.accounts = accounts;
    }

    /** A platform administrator or analyst. */
    @Schema(name = "PlatformPerson")
    record Person(
            AccountId id,
            String name,
            String email,
            List<PlatformRole> roles,
            Status status,
            @Nullable Instant lastSignInAt) {}

    /** Somebody to be invited. */
    record NewPerson(
            @NotBlank @Size(max = 200) String name,
            @NotNull EmailAddress email,
            @NotEmpty Set<PlatformRole> roles) {}

    /** What is to be different; no role at all takes the person off the platform's people. */
    @Schema(name = "PlatformPersonChange")
    record Change(@Nullable Set<PlatformRole> roles, @Nullable Boolean locked) {}

    @Operation(operationId = "listPlatformAccounts", summary = "Administrators and analysts")
    @GetMapping
    Page<Person> list() {
        List<Person> all =
                people.all().entrySet().stream()
                        .map(it -> view(it.getKey(), it.getValue()))
                        .toList();
        return new Page<>(all, null, (long) all.size());
    }

    @Operation(operationId = "invitePlatformAccount", summary = "Invites somebody")
    @PostMapping
    ResponseEntity<Person> invite(@RequestBody @Valid NewPerson person) {
        AccountId id =
                people.invite(person.name().strip(), person.email(), person.roles(), Locale.GERMAN);
        return ResponseEntity.created(URI.create("/api/platform/accounts/" + id)).body(view(id));
    }

    @Operation(operationId = "remindPlatformAccount", summary = "Sends the invitation again")
    @WithoutKey("a newer link ends the older one")
    @PostMapping("/{id}/invitation")
    ResponseEntity<Void> remind(@PathVariable AccountId id) {
        people.remind(id);
        return ResponseEntity.accepted().build();
    }

    @Operation(operationId = "changePlatformAccount", summary = "Changes roles, locks or unlocks")
    @PatchMapping("/{id}")
    ResponseEntity<Void> change(@PathVariable AccountId id, @RequestBody Change change) {
        if (change.roles() != null) {
            people.change(id, change.roles());
        }
        if (change.locked() != null) {
            people.lock(id, change.locked());
        }
        return ResponseEntity.noContent().build();
    }

    private Person view(AccountId id) {
        return view(accounts.get(id), roles.of(id));
    }

    private static Person view(Account account, Set<PlatformRole> roles) {
        Status status = account.activatedAt() == null ? Status.INVITED : Status.ACTIVE;
        return new Person(
                account.id(),
                account.name(),
                account.email().value(),
                roles.stream().sorted().toList(),
                account.lockedAt() == null ? status : Status.LOCKED,
                account.lastSignInAt());
    }
}
