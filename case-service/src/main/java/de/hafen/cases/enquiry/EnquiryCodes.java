package de.hafen.cases.enquiry;

import de.hafen.platform.keys.RegionKeys;
import de.hafen.platform.tenancy.CurrentRegion;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.stereotype.Component;

/**
 * The secret that belongs to a reference: who has both may see where the enquiry stands. It is
 * derived, not stored: 49 bits that only the service's key can make of the id.
 */
@Component
class EnquiryCodes {

    static final int LENGTH = 12;
    private static final String PURPOSE = "enquiry-code";
    private static final int HEX = 16;
    private static final int GROUP = 4;

    private final RegionKeys keys;

    EnquiryCodes(RegionKeys keys) {
        this.keys = keys;
    }

    /** As people read it. */
    String of(EnquiryId id) {
        return Signs.grouped(signs(id), GROUP);
    }

    /** Whether it is that enquiry's. */
    boolean isRight(EnquiryId id, String typed) {
        return MessageDigest.isEqual(
                signs(id).getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }

    private String signs(EnquiryId id) {
        String hash = keys.pseudonym(CurrentRegion.required(), PURPOSE, id.value());
        return Signs.write(new BigInteger(hash, HEX), LENGTH);
    }
}
