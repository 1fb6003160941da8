package de.hafen.tenants.factor;

import de.hafen.platform.tenancy.ServiceTransactional;
import de.hafen.tenants.account.Account;
import de.hafen.tenants.account.AccountId;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * Passkeys (WebAuthn). The device must ask who uses it, so a passkey alone is as good as password
 * and code together. Who remembers the challenge between asking and answering is the caller's
 * business; each is good for one answer.
 */
@Component
@ServiceTransactional
public class Passkeys {

    private static final Logger log = LoggerFactory.getLogger(Passkeys.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<PublicKeyCredentialParameters> ALGORITHMS =
            List.of(
                    PublicKeyCredentialParameters.EdDSA,
                    PublicKeyCredentialParameters.ES256,
                    PublicKeyCredentialParameters.RS256);

    private final WebAuthnRelyingPartyOperations webauthn;
    private final UserCredentialRepository credentials;
    private final PasskeyProperties settings;

    Passkeys(
            WebAuthnRelyingPartyOperations webauthn,
            UserCredentialRepository credentials,
            PasskeyProperties settings) {
        this.webauthn = webauthn;
        this.credentials = credentials;
        this.settings = settings;
    }

    /** What the browser answers when a passkey is made; all base64url but the label. */
    public record NewPasskey(
            String id,
            String attestationObject,
            String clientDataJSON,
            @Nullable List<String> transports,
            String label) {}

    /** What the browser answers when a passkey is used; all base64url. */
    public record UsedPasskey(
            String id,
            String authenticatorData,
            String clientDataJSON,
            String signature,
            @Nullable String userHandle) {}

    /** A fresh challenge, base64url. */
    public String challenge() {
        return Bytes.random().toBase64UrlString();
    }

    /** What a browser is asked to make a passkey, in the form of WebAuthn's JSON. */
    public Map<String, Object> making(Account account, String challenge) {
        return Map.of(
                "challenge", challenge,
                "rp", Map.of("id", settings.relyingParty(), "name", "Hafen"),
                "user",
                        Map.of(
                                "id", handle(account.id()).toBase64UrlString(),
                                "name", account.email().value(),
                                "displayName", account.name()),
                "pubKeyCredParams",
                        ALGORITHMS.stream()
                                .map(it ->
                                        Map.of("type", "public-key", "alg", it.getAlg().getValue()))
                                .toList(),
                "excludeCredentials",
                        of(account.id()).stream()
                                .map(it -> Map.of("type", "public-key", "id", it.id()))
                                .toList(),
                "authenticatorSelection",
                        Map.of("residentKey", "required", "userVerification", "required"),
                "attestation", "none",
                "timeout", PATIENCE.toMillis());
    }

    /** What a browser is asked to use a passkey; whichever it has for this site. */
    public Map<String, Object> using(String challenge) {
        return Map.of(
                "challenge",
                challenge,
                "rpId",
                settings.relyingParty(),
                "userVerification",
                "required",
                "timeout",
                PATIENCE.toMillis());
    }

    /** Adds the passkey to the account, if it answers this challenge. */
    public void add(Account account, String challenge, NewPasskey made) {
        var options =
                PublicKeyCredentialCreationOptions.builder()
                        .rp(
                                PublicKeyCredentialRpEntity.builder()
                                        .id(settings.relyingParty())
                                        .name("Hafen")
                                        .build())
                        .user(
                                ImmutablePublicKeyCredentialUserEntity.builder()
                                        .id(handle(account.id()))
                                        .name(account.email().value())
                                        .displayName(account.name())
                                        .build())
                        .challenge(Bytes.fromBase64(challenge))
                        .pubKeyCredParams(ALGORITHMS)
                        .authenticatorSelection(
                                AuthenticatorSelectionCriteria.builder()
                                        .residentKey(ResidentKeyRequirement.REQUIRED)
                                        .userVerification(UserVerificationRequirement.REQUIRED)
                                        .build())
                        .build();
        try {
            var credential = new RelyingPartyPublicKey(credential(made), made.label());
            webauthn.registerCredential(
                    new ImmutableRelyingPartyRegistrationRequest(options, credential));
        } catch (RuntimeException refused) {
            throw refused("made", refused);
        }
    }

    /** Whose passkey answered this challenge. */
    public AccountId use(String challenge, UsedPasskey used) {
        var options =
                PublicKeyCredentialRequestOptions.builder()
                        .challenge(Bytes.fromBase64(challenge))
                        .rpId(settings.relyingParty())
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build();
        try {
            var user =
                    webauthn.authenticate(
                            new RelyingPartyAuthenticationRequest(options, credential(used)));
            return accountOf(user.getId());
        } catch (RuntimeException refused) {
            throw refused("used", refused);
        }
    }

    /** The account's passkeys. */
    public List<Passkey> of(AccountId account) {
        return credentials.findByUserId(handle(account)).stream()
                .map(it ->
                        new Passkey(
                                it.getCredentialId().toBase64UrlString(),
                                it.getLabel(),
                                it.getCreated(),
                                it.getLastUsed()))
                .toList();
    }

    /** Removes a passkey, if it is one of this account. */
    public void remove(AccountId account, String id) {
        Bytes credential;
        try {
            credential = Bytes.fromBase64(id);
        } catch (IllegalArgumentException noId) {
            return; // no passkey has it
        }
        CredentialRecord found = credentials.findByCredentialId(credential);
        if (found != null && found.getUserEntityUserId().equals(handle(account))) {
            credentials.delete(credential);
        }
    }

    static Bytes handle(AccountId account) {
        UUID id = account.value();
        return new Bytes(
                ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array());
    }

    static AccountId accountOf(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    private static PasskeyRefused refused(String what, RuntimeException why) {
        log.info("a passkey that was {} is refused: {}", what, why.getClass().getSimpleName());
        return new PasskeyRefused();
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // the builder of the library has no types
    private static PublicKeyCredential<AuthenticatorAttestationResponse> credential(
            NewPasskey made) {
        List<String> transports = made.transports() == null ? List.of() : made.transports();
        var response =
                AuthenticatorAttestationResponse.builder()
                        .attestationObject(Bytes.fromBase64(made.attestationObject()))
                        .clientDataJSON(Bytes.fromBase64(made.clientDataJSON()))
                        .transports(
                                transports.stream().map(AuthenticatorTransport::valueOf).toList())
                        .build();
        return (PublicKeyCredential)
                PublicKeyCredential.builder()
                        .id(made.id())
                        .rawId(Bytes.fromBase64(made.id()))
                        .type(PublicKeyCredentialType.PUBLIC_KEY)
                        .response(response)
                        .build();
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // the builder of the library has no types
    private static PublicKeyCredential<AuthenticatorAssertionResponse> credential(
            UsedPasskey used) {
        String handle = used.userHandle();
        var response =
                AuthenticatorAssertionResponse.builder()
                        .authenticatorData(Bytes.fromBase64(used.authenticatorData()))
                        .clientDataJSON(Bytes.fromBase64(used.clientDataJSON()))
                        .signature(Bytes.fromBase64(used.signature()))
                        .userHandle(handle == null ? null : Bytes.fromBase64(handle))
                        .build();
        return (PublicKeyCredential)
                PublicKeyCredential.builder()
                        .id(used.id())
                        .rawId(Bytes.fromBase64(used.id()))
                        .type(PublicKeyCredentialType.PUBLIC_KEY)
                        .response(response)
                        .build();
    }
}
