package de.hafen.cases.reservation;

import de.hafen.cases.appointment.AppointmentId;
import de.hafen.platform.keys.RegionKeys;
import de.hafen.platform.problem.NotFound;
import de.hafen.platform.tenancy.CurrentRegion;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Links that open one appointment, without an account: its id and a keyed hash of it, which nobody
 * can make without the service's key and which is stored nowhere.
 */
@Component
class Links {

    private static final Pattern LINK = Pattern.compile("[0-9a-f]{64}");
    private static final int HALF = 32;

    private final RegionKeys keys;
    private final ReservationProperties properties;

    Links(RegionKeys keys, ReservationProperties properties) {
        this.keys = keys;
        this.properties = properties;
    }

    /** There is no such appointment, or the link is none. */
    static final class NoSuchLink extends NotFound {
        NoSuchLink() {
            super("no-such-link", "This link opens nothing. Take the whole link from the e-mail.");
        }
    }

    String of(AppointmentId id) {
        return HexFormat.of().toHexDigits(id.value().getMostSignificantBits())
                + HexFormat.of().toHexDigits(id.value().getLeastSignificantBits())
                + hash(id.value());
    }

    /** The appointment that the link opens; throws {@link NoSuchLink} where it is none. */
    AppointmentId read(String link) {
        if (!LINK.matcher(link).matches()) {
            throw new NoSuchLink();
        }
        UUID id =
                new UUID(
                        HexFormat.fromHexDigitsToLong(link, 0, HALF / 2),
                        HexFormat.fromHexDigitsToLong(link, HALF / 2, HALF));
        byte[] right = hash(id).getBytes(StandardCharsets.US_ASCII);
        byte[] given = link.substring(HALF).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(right, given)) {
            throw new NoSuchLink();
        }
        return new AppointmentId(id);
    }

    /** The page on which it is opened; what stands after # is in no server's log. */
    URI page(AppointmentId id, String language) {
        return URI.create(
                properties.portal()
                        + "/p/appointment?lang="
                        + language
                        + "#"
                        + CurrentRegion.required()
                        + "/"
                        + of(id));
    }

    private String hash(UUID id) {
        return keys.pseudonym(CurrentRegion.required(), "appointment-link", id);
    }
}
