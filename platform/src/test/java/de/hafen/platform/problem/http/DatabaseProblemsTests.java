package de.hafen.platform.problem.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;

class DatabaseProblemsTests {

    private final Problems problems = new Problems(new DatabaseProblems(List::of));

    @ParameterizedTest
    @ValueSource(strings = {"53100", "53200", "53300", "08006", "57P03"})
    void whatADatabaseCanNotDoNowMayBeAskedAgain(String state) {
        var refused =
                new DataAccessResourceFailureException(
                        "insert", new SQLException("could not extend file \"base/1\"", state));

        assertThat(problems.of(refused).status()).isEqualTo(503);
        assertThat(problems.of(refused).title()).doesNotContain("base/1");
    }

    @Test
    void whatItWasNeverToDoIsAnAccident() {
        assertThat(problems.of(new SQLException("syntax error", "42601")).status()).isEqualTo(500);
    }
}
