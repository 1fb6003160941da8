package de.hafen.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.platform.tenancy.RegionKey;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Secrets are derived: always the same, all different, and telling nothing. */
class KeysTests {

    private static final ServiceKey KEY = ServiceKey.ofMaster(new byte[32], "case");
    private static final UUID ID = UUID.fromString("0190a000-0000-7000-8000-000000000001");

    @Test
    void eachServiceAndEachRoleHasItsOwnSecret() {
        ServiceKey other = ServiceKey.ofMaster(new byte[32], "events");

        assertThat(KEY.rolePassword("case_aachen")).hasSize(64);
        assertThat(KEY.rolePassword("case_aachen"))
                .isEqualTo(ServiceKey.ofBase64(KEY.toBase64()).rolePassword("case_aachen"))
                .isNotEqualTo(KEY.rolePassword("case_duisburg"))
                .isNotEqualTo(other.rolePassword("case_aachen"));
    }

    @Test
    void aPseudonymIsTheSubjectsOnlyInItsRegion() {
        RegionKeys keys = new DerivedRegionKeys(KEY);
        String here = keys.pseudonym(new RegionKey("aachen"), "client", ID);

        assertThat(here)
                .matches("[0-9a-f]{32}")
                .isEqualTo(keys.pseudonym(new RegionKey("aachen"), "client", ID))
                .isNotEqualTo(keys.pseudonym(new RegionKey("duisburg"), "client", ID))
                .isNotEqualTo(keys.pseudonym(new RegionKey("aachen"), "employer", ID));
    }

    @Test
    void thePseudonymOfASubjectNeverChanges() {
        assertThat(new DerivedRegionKeys(KEY).pseudonym(new RegionKey("aachen"), "client", ID))
                .isEqualTo("3557d92030e1b06c0d729844b8093f68");
    }

    @Test
    void aContentIsKnownAgainInItsRegionOnly() {
        RegionKeys keys = new DerivedRegionKeys(KEY);
        byte[] here = keys.print(new RegionKey("aachen"), new byte[] {1, 2});

        assertThat(here)
                .hasSize(32)
                .isEqualTo(keys.print(new RegionKey("aachen"), new byte[] {1, 2}))
                .isNotEqualTo(keys.print(new RegionKey("aachen"), new byte[] {1, 3}))
                .isNotEqualTo(keys.print(new RegionKey("duisburg"), new byte[] {1, 2}));
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> ServiceKey.ofBase64("c2hvcnQ="))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyIsNeverPrinted() {
        assertThat(KEY).hasToString("ServiceKey");
    }
}
