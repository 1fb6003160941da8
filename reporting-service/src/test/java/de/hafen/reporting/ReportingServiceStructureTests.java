package de.hafen.reporting;

import de.hafen.platform.testing.HouseRules;
import java.util.List;

class ReportingServiceStructureTests extends HouseRules {

    @Override
    protected String root() {
        return "de.hafen.reporting";
    }

    @Override
    protected List<String> pure() {
        return List.of("disclosure");
    }
}
