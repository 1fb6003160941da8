package de.hafen.cases.retention;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.audit.ChangedFields;
import de.hafen.platform.web.IfMatch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The periods of the bound region. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RetentionPlans {

    /** There is one plan only; the trail names it by this. */
    private static final UUID THE_ONE = new UUID(0, 0);

    /** The usual one was agreed to as it is. */
    private static final Set<String> DECIDED = Set.of("decided");

    private static final String WRITE =
            """
            insert into retention_plan (version, appointment_months, client_months, employer_months,
                enquiry_months)
            values (1, :appointment, :client, :employer, :enquiry)
            on conflict on constraint retention_plan_pk do update set
                version = retention_plan.version + 1, appointment_months = :appointment,
                client_months = :client, employer_months = :employer, enquiry_months = :enquiry
            where retention_plan.version = :seen
            """;

    private final JdbcClient jdbc;
    private final Audit audit;

    RetentionPlans(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** The plan with its version; the usual one is version 0. */
    record Versioned(int version, RetentionPlan plan) {
        boolean isDecided() {
            return version > 0;
        }
    }

    Versioned now() {
        return jdbc.sql("select * from retention_plan")
                .query(RetentionPlans::read)
                .optional()
                .orElse(new Versioned(0, RetentionPlan.USUAL));
    }

    /** Two who change it at once are told apart: the later one has seen an older version. */
    void change(IfMatch seen, RetentionPlan plan) {
        Versioned before = now();
        seen.mustBe(before.version());
        Set<String> fields = ChangedFields.between(before.plan(), plan);
        if (fields.isEmpty() && before.isDecided()) {
            return;
        }
        int written =
                jdbc.sql(WRITE)
                        .param("appointment", plan.appointment())
                        .param("client", plan.client())
                        .param("employer", plan.employer())
                        .param("enquiry", plan.enquiry())
                        .param("seen", before.version())
                        .update();
        if (written == 0) {
            seen.mustBe(now().version());
        }
        audit.changed("retention-plan", THE_ONE, fields.isEmpty() ? DECIDED : fields);
    }

    private static Versioned read(ResultSet row, int n) throws SQLException {
        return new Versioned(
                row.getInt("version"),
                new RetentionPlan(
                        row.getInt("appointment_months"),
                        row.getInt("client_months"),
                        row.getInt("employer_months"),
                        row.getInt("enquiry_months")));
    }
}
