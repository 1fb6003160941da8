package de.hafen.tenants.provisioning;

import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.tenants.account.EmailAddress;
import de.hafen.tenants.region.Accent;
import de.hafen.tenants.region.RegionProfile;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.TargetGroup;
import java.util.List;
import java.util.Set;

/** Orders for regions that only a test knows. */
final class Orders {

    private Orders() {}

    /** An order for a region with this key. */
    static RegionOrder of(String key) {
        return new RegionOrder(
                new RegionKey(key),
                new RegionProfile(
                        "Centre " + key,
                        "Place " + key,
                        List.of(new Ags("05111000")),
                        List.of(),
                        List.of(new LanguageTag("de")),
                        List.of(TargetGroup.PROFESSIONAL),
                        new Accent("teal"),
                        "◆"),
                "shared",
                List.of(
                        new RegionOrder.FirstStaff(
                                "Erika Beispiel",
                                new EmailAddress(key + "@centre.example"),
                                Set.of(Role.REGION_ADMINISTRATOR))));
    }

    /** The same as it comes over HTTP. */
    static String json(String key) {
        return """
        {"name": "Centre %1$s", "shortName": "Place %1$s", "municipalities": ["05111000"],
         "languages": ["de"], "targetGroups": ["PROFESSIONAL"], "accent": "teal", "mark": "◆",
         "administrator": {"name": "Erika Beispiel", "email": "%1$s@centre.example"}}
        """
                .formatted(key);
    }
}
