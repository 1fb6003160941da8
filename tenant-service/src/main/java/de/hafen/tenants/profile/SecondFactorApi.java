package de.hafen.tenants.profile;

import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.WithoutKey;
import de.hafen.tenants.account.Account;
import de.hafen.tenants.factor.SecondFactors;
import de.hafen.tenants.factor.SharedSecret;
import de.hafen.tenants.signin.Guessing.Counted;
import de.hafen.tenants.signin.Guessing.Guarded;
import de.hafen.tenants.staff.Membership;
import de.hafen.tenants.staff.Memberships;
import de.hafen.tenants.staff.RegionCard;
import de.hafen.tenants.staff.RegionDirectory;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The own second factor over HTTP. */
@RestController
@RequestMapping("/api/account/second-factor")
@Needs(Needs.SIGNED_IN)
@Tag(name = "account")
class SecondFactorApi {

    private final OwnAccount own;
    private final SecondFactors factors;
    private final Memberships memberships;
    private final RegionDirectory regions;

    SecondFactorApi(
            OwnAccount own,
            SecondFactors factors,
            Memberships memberships,
            RegionDirectory regions) {
        this.own = own;
        this.factors = factors;
        this.memberships = memberships;
        this.regions = regions;
    }

    /** How it is now. */
    @Schema(name = "SecondFactorState")
    record State(boolean on, List<String> demandedBy, int recoveryCodesLeft) {}

    /** What the authenticator app has to learn; the picture is an SVG document. */
    record Begun(String secret, String address, String picture) {}

    /** A code of the app. */
    record Code(@NotBlank @Size(max = 20) String code) {}

    /** Shown this once. */
    record Recovery(List<String> codes) {}

    @Operation(operationId = "getSecondFactor", summary = "Whether it is on, and who demands it")
    @GetMapping
    State state() {
        return state(own.required());
    }

    @Operation(operationId = "beginSecondFactor", summary = "A secret for the authenticator app")
    @WithoutKey("until a code confirms it, the same secret is given again")
    @PostMapping
    ResponseEntity<Begun> begin() {
        Account account = own.required();
        SharedSecret secret = factors.begin(account.id());
        return unstored(
                new Begun(
                        secret.text(),
                        secret.address(account.email()),
                        secret.picture(account.email())));
    }

    @Operation(operationId = "confirmSecondFactor", summary = "Turns it on with a first code")
    @WithoutKey("a code works once")
    @PostMapping("/confirmation")
    ResponseEntity<Recovery> confirm(@RequestBody @Valid Code code) {
        Account account = own.required();
        List<String> recovery = new ArrayList<>();
        own.guarded(
                new Counted(Guarded.CODE, account.id().toString()),
                () -> {
                    factors.confirm(account.id(), code.code().replaceAll("\\s", ""))
                            .ifPresent(recovery::addAll);
                    return !recovery.isEmpty();
                });
        own.record(account, "second-factor-on");
        return unstored(new Recovery(recovery));
    }

    @Operation(operationId = "renewRecoveryCodes", summary = "New recovery codes")
    @WithoutKey("a code works once")
    @PostMapping("/recovery-codes")
    ResponseEntity<Recovery> renew(@RequestBody @Valid Code code) {
        Account account = own.required();
        own.requireCode(account, code.code());
        own.record(account, "recovery-codes-renewed");
        return unstored(new Recovery(factors.renew(account.id())));
    }

    @Operation(operationId = "removeSecondFactor", summary = "Turns it off; needs a code")
    @WithoutKey("a code works once")
    @PostMapping("/removal")
    State remove(@RequestBody @Valid Code code) {
        Account account = own.required();
        own.requireCode(account, code.code());
        factors.remove(account.id());
        own.record(account, "second-factor-off");
        return state(account);
    }

    private State state(Account account) {
        List<String> demanding =
                memberships.of(account.id()).stream()
                        .map(Membership::region)
                        .flatMap(it -> regions.find(it).stream())
                        .filter(RegionCard::secondFactorRequired)
                        .map(RegionCard::name)
                        .toList();
        return new State(
                factors.isOn(account.id()), demanding, factors.recoveryCodesLeft(account.id()));
    }

    private static <T> ResponseEntity<T> unstored(T body) {
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(body);
    }
}
