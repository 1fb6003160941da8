package de.hafen.cases.waitingarea;

import de.hafen.platform.keys.RegionKeys;
import de.hafen.platform.tenancy.CurrentRegion;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Keys of the pages on which people see their place. They are derived, not stored: the id and 128
 * bits that only the service's key can make of it.
 */
@Component
class SlipKeys {

    private static final String PURPOSE = "waiting-slip";
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final int HALF = 32;

    private final RegionKeys keys;

    SlipKeys(RegionKeys keys) {
        this.keys = keys;
    }

    String of(TicketId id) {
        return id.toString().replace("-", "") + proof(id);
    }

    /** Whose key it is; empty where it is nobody's. */
    Optional<TicketId> read(String key) {
        if (!FORM.matcher(key).matches()) {
            return Optional.empty();
        }
        TicketId id =
                new TicketId(
                        new UUID(
                                HexFormat.fromHexDigitsToLong(key, 0, HALF / 2),
                                HexFormat.fromHexDigitsToLong(key, HALF / 2, HALF)));
        boolean right =
                MessageDigest.isEqual(
                        proof(id).getBytes(StandardCharsets.US_ASCII),
                        key.substring(HALF).getBytes(StandardCharsets.US_ASCII));
        return right ? Optional.of(id) : Optional.empty();
    }

    private String proof(TicketId id) {
        return keys.pseudonym(CurrentRegion.required(), PURPOSE, id.value());
    }
}
