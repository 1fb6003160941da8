package de.hafen.tenants;

import de.hafen.platform.testing.HouseRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class TenantServiceStructureTests extends HouseRules {

    @Override
    protected String root() {
        return "de.hafen.tenants";
    }

    @Override
    protected List<String> pure() {
        return List.of();
    }

    @Test
    void featuresUseEachOtherThroughTheirDoorsOnly() {
        ApplicationModules.of(TenantService.class).verify();
    }
}
