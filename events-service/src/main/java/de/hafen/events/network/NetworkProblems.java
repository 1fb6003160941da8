package de.hafen.events.network;

import de.hafen.platform.problem.Conflict;
import de.hafen.platform.problem.ConstraintProblems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the database refuses about networks. */
@Configuration(proxyBeanMethods = false)
class NetworkProblems {

    @Bean
    ConstraintProblems networkConstraints() {
        return ConstraintProblems.named("network_name_once", NameTaken::new)
                .and("member_of_network", NetworkInUse::new)
                .and("event_of_network", NetworkInUse::new);
    }

    /** Two networks of a region have different names. */
    static final class NameTaken extends Conflict {
        NameTaken() {
            super("network-name-taken", "The region has a network of this name already.");
        }
    }

    /** A network with members or events stays. */
    static final class NetworkInUse extends Conflict {
        NetworkInUse() {
            super("network-in-use", "Members or events belong to the network.");
        }
    }
}
