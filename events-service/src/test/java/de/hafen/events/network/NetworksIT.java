package de.hafen.events.network;

import de.hafen.platform.testing.RegionIsolationContract;
import de.hafen.platform.web.IfMatch;
import de.hafen.vocabulary.NetworkKind;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

class NetworksIT extends RegionIsolationContract {

    @Autowired private Networks networks;

    @Override
    protected String table() {
        return "network";
    }

    @Override
    protected UUID add() {
        return networks.add(form()).id().value();
    }

    @Override
    protected boolean finds(UUID id) {
        return networks.get(new NetworkId(id)).id().value().equals(id);
    }

    @Override
    protected void change(UUID id) {
        networks.change(new NetworkId(id), new IfMatch(0), form());
    }

    @Override
    protected void remove(UUID id) {
        networks.remove(new NetworkId(id), new IfMatch(0));
    }

    private static NetworkForm form() {
        return new NetworkForm("Netzwerk " + UUID.randomUUID(), NetworkKind.OTHER, null);
    }
}
