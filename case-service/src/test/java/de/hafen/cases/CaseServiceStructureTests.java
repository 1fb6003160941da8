package de.hafen.cases;

import de.hafen.platform.testing.HouseRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class CaseServiceStructureTests extends HouseRules {

    @Override
    protected String root() {
        return "de.hafen.cases";
    }

    @Override
    protected List<String> pure() {
        return List.of("slot", "spelling");
    }

    @Test
    void featuresUseEachOtherThroughTheirDoorsOnly() {
        ApplicationModules.of(CaseService.class).verify();
    }
}
