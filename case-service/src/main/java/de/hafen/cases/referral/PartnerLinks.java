package de.hafen.cases.referral;

import de.hafen.platform.keys.RegionKeys;
import de.hafen.platform.tenancy.CurrentRegion;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Links by which partners without an account answer: a letter's id and a keyed hash of it, which
 * nobody can make without the service's key and which is stored nowhere.
 */
@Component
class PartnerLinks {

    private static final Pattern LINK = Pattern.compile("[0-9a-f]{64}");
    private static final int HALF = 32;

    private final RegionKeys keys;
    private final ReferralProperties properties;

    PartnerLinks(RegionKeys keys, ReferralProperties properties) {
        this.keys = keys;
        this.properties = properties;
    }

    String of(UUID letter) {
        return HexFormat.of().toHexDigits(letter.getMostSignificantBits())
                + HexFormat.of().toHexDigits(letter.getLeastSignificantBits())
                + hash(letter);
    }

    /** The letter whose link it is; throws {@link NoSuchLink} where it is none. */
    UUID read(String link) {
        if (!LINK.matcher(link).matches()) {
            throw new NoSuchLink();
        }
        UUID letter =
                new UUID(
                        HexFormat.fromHexDigitsToLong(link, 0, HALF / 2),
                        HexFormat.fromHexDigitsToLong(link, HALF / 2, HALF));
        byte[] right = hash(letter).getBytes(StandardCharsets.US_ASCII);
        byte[] given = link.substring(HALF).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(right, given)) {
            throw new NoSuchLink();
        }
        return letter;
    }

    /** The page on which it is opened; what stands after # is in no server's log. */
    URI page(UUID letter, String language) {
        return URI.create(
                properties.portal()
                        + "/p/referral?lang="
                        + language
                        + "#"
                        + CurrentRegion.required()
                        + "/"
                        + of(letter));
    }

    private String hash(UUID letter) {
        return keys.pseudonym(CurrentRegion.required(), "referral-link", letter);
    }
}
