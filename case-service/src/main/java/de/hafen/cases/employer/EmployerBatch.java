package de.hafen.cases.employer;

import de.hafen.cases.brought.SourceRef;
import de.hafen.cases.spelling.Spelling;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds many employers with few round trips. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EmployerBatch {

    private static final String ADD =
            """
            insert into employer (id, version, record_key, name, kind, industry, municipality, size,
                name_key, search_key, source_ref, created_at, created_by)
            values (:id, 0, :recordKey, :name, :kind, :industry, :municipality, :size,
                :nameKey, :searchKey, :from, :since, :by)
            """;

    private static final String ADD_CONTACT =
            """
            insert into employer_contact (employer_id, position, name, email, phone, role)
            values (:employer, :position, :name, :email, :phone, :role)
            """;

    private final NamedParameterJdbcTemplate jdbc;

    EmployerBatch(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** An employer that is to be added under these keys. */
    record New(EmployerId id, long recordKey, BroughtEmployer brought) {}

    Map<SourceRef, EmployerId> known(Collection<SourceRef> refs) {
        Map<SourceRef, EmployerId> known = new HashMap<>();
        jdbc.query(
                "select source_ref, coalesce(merged_into, id) from employer where source_ref = any(:refs)",
                Map.of("refs", refs.stream().map(SourceRef::value).toArray(String[]::new)),
                rs -> {
                    known.put(
                            new SourceRef(rs.getString(1)),
                            new EmployerId(rs.getObject(2, UUID.class)));
                });
        return known;
    }

    void add(List<New> employers, String by) {
        jdbc.batchUpdate(
                ADD,
                employers.stream()
                        .map(one -> row(one).addValue("by", by))
                        .toArray(SqlParameterSource[]::new));
        SqlParameterSource[] contacts =
                employers.stream()
                        .flatMap(one ->
                                IntStream.range(0, one.brought().form().contacts().size())
                                        .mapToObj(at -> contact(one, at)))
                        .toArray(SqlParameterSource[]::new);
        if (contacts.length > 0) {
            jdbc.batchUpdate(ADD_CONTACT, contacts);
        }
    }

    private static MapSqlParameterSource row(New one) {
        EmployerForm form = one.brought().form();
        return new MapSqlParameterSource()
                .addValue("id", one.id().value())
                .addValue("recordKey", one.recordKey())
                .addValue("name", form.name().strip())
                .addValue("kind", form.kind().name())
                .addValue("industry", form.industry() == null ? null : form.industry().code())
                .addValue(
                        "municipality",
                        form.municipality() == null ? null : form.municipality().value())
                .addValue("size", form.size() == null ? null : form.size().name())
                .addValue("nameKey", Spelling.fold(form.name()))
                .addValue("searchKey", Employer.searchKey(form))
                .addValue("from", one.brought().from().value())
                .addValue("since", Timestamp.from(one.brought().since()));
    }

    private static SqlParameterSource contact(New one, int position) {
        EmployerContact contact = one.brought().form().contacts().get(position);
        return new MapSqlParameterSource()
                .addValue("employer", one.id().value())
                .addValue("position", position)
                .addValue("name", contact.name())
                .addValue("email", contact.email())
                .addValue("phone", contact.phone())
                .addValue("role", contact.role());
    }
}
