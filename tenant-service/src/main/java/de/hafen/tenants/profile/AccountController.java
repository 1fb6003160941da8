package de.hafen.tenants.profile;

import de.hafen.platform.rights.Needs;
import de.hafen.platform.rights.PlatformRole;
import de.hafen.platform.rights.Role;
import de.hafen.platform.web.WithoutKey;
import de.hafen.tenants.account.Account;
import de.hafen.tenants.account.AccountId;
import de.hafen.tenants.account.Accounts;
import de.hafen.tenants.staff.Membership;
import de.hafen.tenants.staff.Memberships;
import de.hafen.tenants.staff.PlatformRoles;
import de.hafen.tenants.staff.RegionCard;
import de.hafen.tenants.staff.RegionDirectory;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The own account over HTTP: who am I, where do I work, in which language. */
@RestController
@RequestMapping("/api/account")
@Needs(Needs.SIGNED_IN)
@Tag(name = "account")
class AccountController {

    private static final List<String> LANGUAGES = List.of("de", "en");

    private final OwnAccount own;
    private final Accounts accounts;
    private final Memberships memberships;
    private final PlatformRoles platformRoles;
    private final RegionDirectory regions;

    AccountController(
            OwnAccount own,
            Accounts accounts,
            Memberships memberships,
            PlatformRoles platformRoles,
            RegionDirectory regions) {
        this.own = own;
        this.accounts = accounts;
        this.memberships = memberships;
        this.platformRoles = platformRoles;
        this.regions = regions;
    }

    /** The own account. */
    @Schema(name = "OwnAccount")
    record View(
            AccountId id,
            String name,
            String email,
            String language,
            List<String> languagesOffered,
            boolean hasPassword,
            List<OwnRegion> regions,
            List<PlatformRole> platformRoles,
            @Nullable Instant lastSignInAt) {}

    /** A region in which one works; only open ones, and only where one isn't locked. */
    record OwnRegion(
            String key,
            String name,
            String shortName,
            String accent,
            String mark,
            List<Role> roles,
            List<String> languages) {}

    /** What is to be different; what is missing stays. */
    @Schema(name = "OwnAccountChange")
    record Change(
            @Nullable @Size(min = 1, max = 200) String name,
            @Nullable @Pattern(regexp = "de|en") String language) {}

    /** A new password, and the present one as proof. */
    record PasswordChange(
            @NotBlank @Size(max = 256) String current,
            @NotBlank @Size(max = 256) String password) {}

    @Operation(operationId = "getAccount", summary = "The own account and its regions")
    @GetMapping
    View account() {
        return view(own.required());
    }

    @Operation(operationId = "changeAccount", summary = "Changes the own name or language")
    @PatchMapping
    View change(@RequestBody @Valid Change change) {
        Account account = own.required();
        String name = change.name();
        String language = change.language();
        accounts.describe(
                account.id(),
                name == null ? account.name() : name.strip(),
                language == null ? account.language() : Locale.of(language));
        return view(own.required());
    }

    @Operation(operationId = "changePassword", summary = "Chooses a new password; ends sign-ins")
    @WithoutKey("the present password must be given, so it works once")
    @PostMapping("/password")
    ResponseEntity<Void> password(@RequestBody @Valid PasswordChange change) {
        own.changePassword(change.current(), change.password());
        return ResponseEntity.noContent().build();
    }

    @Operation(operationId = "signOutEverywhere", summary = "Ends all sign-ins on all devices")
    @WithoutKey("signed out is signed out")
    @PostMapping("/sign-out-everywhere")
    ResponseEntity<Void> signOutEverywhere() {
        own.signOutEverywhere();
        return ResponseEntity.noContent().build();
    }

    private View view(Account account) {
        return new View(
                account.id(),
                account.name(),
                account.email().value(),
                account.language().getLanguage(),
                LANGUAGES,
                account.hasPassword(),
                memberships.of(account.id()).stream().flatMap(it -> region(it).stream()).toList(),
                platformRoles.of(account.id()).stream().sorted().toList(),
                account.lastSignInAt());
    }

    private Optional<OwnRegion> region(Membership membership) {
        return membership.locked()
                ? Optional.empty()
                : regions.find(membership.region())
                        .filter(RegionCard::active)
                        .map(it ->
                                new OwnRegion(
                                        it.key().value(),
                                        it.name(),
                                        it.shortName(),
                                        it.accent(),
                                        it.mark(),
                                        membership.roles().stream().sorted().toList(),
                                        it.languages()));
    }
}
