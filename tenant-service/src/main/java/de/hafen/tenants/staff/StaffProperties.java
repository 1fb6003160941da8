package de.hafen.tenants.staff;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people reach the platform, and how a platform for trying out treats invented people.
 *
 * @param url the public address
 * @param demoPassword on a platform for trying out: the password of all accounts at {@code
 *     *.example}, which are open at once; null everywhere else
 * @param firstAdministrator address of the first platform administrator, who is invited at the
 *     first start; null where one is there
 */
@ConfigurationProperties("hafen")
record StaffProperties(
        @DefaultValue("http://localhost:8080") String url,
        @Nullable String demoPassword,
        @Nullable String firstAdministrator) {

    /** Addresses below {@code .example} reach nobody (RFC 2606), so an invented person has one. */
    boolean opensDemo(String email, String invented) {
        return !demoPassword().isEmpty() && email.endsWith(invented);
    }

    @Override
    public String demoPassword() {
        return demoPassword == null ? "" : demoPassword;
    }

    /** Hides the password. */
    @Override
    public String toString() {
        return "StaffProperties " + url;
    }
}
