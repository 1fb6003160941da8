package de.hafen.events;

import de.hafen.platform.testing.HouseRules;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class EventsServiceStructureTests extends HouseRules {

    @Override
    protected String root() {
        return "de.hafen.events";
    }

    @Test
    void featuresUseEachOtherThroughTheirDoorsOnly() {
        ApplicationModules.of(EventsService.class).verify();
    }
}
