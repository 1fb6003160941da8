package de.hafen.tenants.profile;

import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.WithoutKey;
import de.hafen.tenants.account.Account;
import de.hafen.tenants.factor.Passkey;
import de.hafen.tenants.factor.Passkeys;
import de.hafen.tenants.factor.Passkeys.NewPasskey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The own passkeys over HTTP. */
@RestController
@RequestMapping("/api/account/passkeys")
@Needs(Needs.SIGNED_IN)
@Tag(name = "account")
class PasskeyApi {

    private static final Duration ANSWERED_WITHIN = Duration.ofMinutes(5);

    private final OwnAccount own;
    private final Passkeys passkeys;
    private final StringRedisTemplate redis;

    PasskeyApi(OwnAccount own, Passkeys passkeys, StringRedisTemplate redis) {
        this.own = own;
        this.passkeys = passkeys;
        this.redis = redis;
    }

    /** The own passkeys. */
    @Schema(name = "OwnPasskeys")
    record All(List<Passkey> items) {}

    /** What the browser made; all base64url but the label. */
    record Made(
            @NotBlank @Size(max = 1400) String id,
            @NotBlank @Size(max = 20_000) String attestationObject,
            @NotBlank @Size(max = 20_000) String clientDataJSON,
            @Nullable @Size(max = 10) List<@Size(max = 20) String> transports,
            @NotBlank @Size(max = 100) String label) {}

    @Operation(operationId = "listPasskeys", summary = "The own passkeys")
    @GetMapping
    All list() {
        return new All(passkeys.of(own.required().id()));
    }

    @Operation(operationId = "beginPasskey", summary = "What the browser is asked to make")
    @WithoutKey("each challenge is good for one answer")
    @PostMapping("/challenge")
    Map<String, Object> challenge() {
        Account account = own.required();
        String challenge = passkeys.challenge();
        redis.opsForValue().set(key(account), challenge, ANSWERED_WITHIN);
        return passkeys.making(account, challenge);
    }

    @Operation(operationId = "addPasskey", summary = "Adds the passkey that the browser made")
    @WithoutKey("each challenge is good for one answer")
    @PostMapping
    All add(@RequestBody @Valid Made made) {
        Account account = own.required();
        String challenge = redis.opsForValue().getAndDelete(key(account));
        if (challenge == null) {
            throw new NotProved();
        }
        passkeys.add(
                account,
                challenge,
                new NewPasskey(
                        made.id(),
                        made.attestationObject(),
                        made.clientDataJSON(),
                        made.transports(),
                        made.label().strip()));
        own.record(account, "passkey-added");
        return list();
    }

    @Operation(operationId = "removePasskey", summary = "Removes a passkey")
    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable @Size(max = 1400) String id) {
        Account account = own.required();
        passkeys.remove(account.id(), id);
        own.record(account, "passkey-removed");
        return ResponseEntity.noContent().build();
    }

    private static String key(Account account) {
        return "hafen:tenant:passkey:" + account.id();
    }
}
