package de.hafen.walls.database;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.walls.stack.Defended;
import de.hafen.walls.stack.Fortress;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database keeps regions apart, whatever the services before it do. */
@Defended
class DatabaseAloneIT {

    private final Fortress fortress = Fortress.started();

    @Test
    void everyRoleIsDeniedWhatIsNotItsOwn() throws SQLException {
        Denials denials = Privileges.run(fortress);

        System.out.println(denials.table());
        assertThat(denials.holes()).isEmpty();
        assertThat(denials.tried()).isGreaterThan(3_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter role current_user password 'stolen'",
                "alter role current_user set search_path = region_aachen",
                "alter role current_user set default_transaction_read_only = on"
            })
    void aRoleThatChangedItselfIsRepairedBeforeItsPeopleNotice(String change) throws SQLException {
        Duration lockedOut = Lockout.after(fortress, change);

        System.out.println("locked out for " + lockedOut.toMillis() + " ms: " + change);
        assertThat(lockedOut).isLessThan(Duration.ofSeconds(5));
    }
}
