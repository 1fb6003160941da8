package de.hafen.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import de.hafen.platform.testing.HouseRules;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The platform keeps the rules of the house, and knows nobody who lives in it. */
class PlatformStructureTests extends HouseRules {

    @Override
    protected String root() {
        return "de.hafen.platform";
    }

    /** A caller has roles, a right is decided for a caller, a role is one of a region. */
    @Override
    protected List<String> grownTogether() {
        return List.of("identity", "jobs", "keys", "rights", "tenancy");
    }

    /**
     * Each statement on the registry, of an upgrade and of the relay stands alone, and is repeated
     * when it failed; a closed schema makes the transaction itself, around what it is given.
     */
    @Override
    protected Set<String> withoutTransaction() {
        return Set.of(
                "ClosedSchema",
                "RegionRegistry",
                "RegionUpgrades",
                "Regions",
                "RelayRows",
                "SendAgain");
    }

    @Test
    void thePlatformKnowsNoService() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "de.hafen.cases..",
                        "de.hafen.events..",
                        "de.hafen.gateway..",
                        "de.hafen.reporting..",
                        "de.hafen.tenants..")
                .because("it is shared by all of them")
                .check(production());
    }
}
