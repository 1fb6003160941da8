package de.hafen.tenants.factor;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** How somebody proved who they are; a sign-in may consist of several. */
public enum Proof {
    /** The account's password. */
    PASSWORD(FactorGrantedAuthority.PASSWORD_AUTHORITY),
    /** A code of the authenticator app, or a recovery code. */
    CODE("FACTOR_CODE"),
    /** A passkey, with the device asking who uses it: two factors in one. */
    PASSKEY(FactorGrantedAuthority.WEBAUTHN_AUTHORITY),
    /** An outside provider, which has its own rules for second factors. */
    PROVIDER(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY);

    private final String authority;

    Proof(String authority) {
        this.authority = authority;
    }

    /** As Spring Security knows it. */
    public String authority() {
        return authority;
    }

    /** Whether these proofs are more than one factor. */
    public static boolean strong(Set<Proof> proofs) {
        return proofs.contains(CODE) || proofs.contains(PASSKEY) || proofs.contains(PROVIDER);
    }

    /** The proofs among these authorities. */
    public static Set<Proof> among(Collection<? extends GrantedAuthority> authorities) {
        Set<Proof> found = EnumSet.noneOf(Proof.class);
        for (GrantedAuthority granted : authorities) {
            of(String.valueOf(granted.getAuthority())).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Proof> of(String authority) {
        return Arrays.stream(values()).filter(it -> it.authority.equals(authority)).findAny();
    }
}
