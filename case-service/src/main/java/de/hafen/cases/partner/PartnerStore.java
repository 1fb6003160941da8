package de.hafen.cases.partner;

import de.hafen.vocabulary.LanguageTag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Partners in the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PartnerStore {

    private static final String ADD =
            """
            insert into partner (id, name, kind, email, phone, contact, languages, answer_days,
                                 archived)
            values (:id, :name, :kind, :email, :phone, :contact, :languages, :days, :archived)
            """;

    private static final String CHANGE =
            """
            update partner set version = version + 1, name = :name, kind = :kind, email = :email,
                phone = :phone, contact = :contact, languages = :languages, answer_days = :days,
                archived = :archived
            where id = :id
            """;

    private final JdbcClient jdbc;

    PartnerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PartnerId id, PartnerForm form) {
        write(ADD, id, form);
    }

    void change(PartnerId id, PartnerForm form) {
        write(CHANGE, id, form);
    }

    /** All of them, those in use first. */
    List<PartnerView> all() {
        return jdbc.sql("select * from partner order by archived, lower(name), id")
                .query(PartnerStore::read)
                .list();
    }

    Optional<PartnerView> find(PartnerId id) {
        return one("select * from partner where id = ?", id);
    }

    /** The partner, which nobody else changes until the transaction ends. */
    Optional<PartnerView> hold(PartnerId id) {
        return one("select * from partner where id = ? for no key update", id);
    }

    private Optional<PartnerView> one(String sql, PartnerId id) {
        return jdbc.sql(sql).param(id.value()).query(PartnerStore::read).optional();
    }

    private void write(String sql, PartnerId id, PartnerForm form) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", id.value());
        values.put("name", form.name());
        values.put("kind", form.kind().name());
        values.put("email", form.email());
        values.put("phone", form.phone());
        values.put("contact", form.contact());
        values.put(
                "languages",
                form.languages().stream().map(LanguageTag::value).toArray(String[]::new));
        values.put("days", form.answerDays());
        values.put("archived", form.archived());
        jdbc.sql(sql).params(values).update();
    }

    private static PartnerView read(ResultSet row, int number) throws SQLException {
        return new PartnerView(
                new PartnerId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("name"),
                PartnerKind.valueOf(row.getString("kind")),
                row.getString("email"),
                row.getString("phone"),
                row.getString("contact"),
                Arrays.stream((String[]) row.getArray("languages").getArray())
                        .map(LanguageTag::new)
                        .toList(),
                row.getInt("answer_days"),
                row.getBoolean("archived"));
    }
}
