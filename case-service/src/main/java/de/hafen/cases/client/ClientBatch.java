package de.hafen.cases.client;

import de.hafen.cases.brought.SourceRef;
import de.hafen.cases.employer.EmployerId;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Occupation;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds many clients with few round trips. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClientBatch {

    private static final String ADD =
            """
            insert into client (id, version, record_key, given_name, family_name, call_name,
                address_form, birth_date, email, phone, citizenships, preferred_language, purpose,
                target_group, occupation, arrived_on, location, municipality, employer_id, employment,
                title_kind, title_valid_until, title_conditions, family_key, given_key, search_key, source_ref,
                created_at, created_by)
            values (:id, 0, :recordKey, :givenName, :familyName, :callName,
                :addressForm, :birthDate, :email, :phone, :citizenships, :preferredLanguage,
                :purpose, :targetGroup, :occupation, :arrivedOn, :location, :municipality,
                :employerId, :employment, :titleKind, :titleValidUntil, :titleConditions, :familyKey, :givenKey, :searchKey,
                :from, :since, :by)
            """;

    private static final String ADD_LANGUAGE =
            "insert into client_language (client_id, position, tag, level)"
                    + " values (:client, :position, :tag, :level)";

    private final NamedParameterJdbcTemplate jdbc;

    ClientBatch(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A client who is to be added under these keys. */
    record New(ClientId id, long recordKey, BroughtClient brought) {}

    Map<SourceRef, ClientId> known(Collection<SourceRef> refs) {
        Map<SourceRef, ClientId> known = new HashMap<>();
        jdbc.query(
                "select source_ref, coalesce(merged_into, id) from client where source_ref = any(:refs)",
                Map.of("refs", refs.stream().map(SourceRef::value).toArray(String[]::new)),
                rs -> {
                    known.put(
                            new SourceRef(rs.getString(1)),
                            new ClientId(rs.getObject(2, UUID.class)));
                });
        return known;
    }

    void add(List<New> clients, String by) {
        jdbc.batchUpdate(
                ADD,
                clients.stream()
                        .map(one -> row(one).addValue("by", by))
                        .toArray(SqlParameterSource[]::new));
        SqlParameterSource[] languages =
                clients.stream()
                        .flatMap(one ->
                                IntStream.range(0, one.brought().form().languages().size())
                                        .mapToObj(at -> language(one, at)))
                        .toArray(SqlParameterSource[]::new);
        if (languages.length > 0) {
            jdbc.batchUpdate(ADD_LANGUAGE, languages);
        }
    }

    private static MapSqlParameterSource row(New one) {
        ClientForm form = one.brought().form();
        ClientName name = ClientName.of(form);
        HeldTitle title = form.title();
        return new MapSqlParameterSource()
                .addValue("id", one.id().value())
                .addValue("recordKey", one.recordKey())
                .addValue("givenName", form.givenName().strip())
                .addValue("familyName", form.familyName().strip())
                .addValue("callName", form.callName())
                .addValue("addressForm", form.addressForm())
                .addValue("birthDate", form.birthDate())
                .addValue("email", form.email())
                .addValue("phone", form.phone())
                .addValue("citizenships", countries(form))
                .addValue("preferredLanguage", maybe(form.preferredLanguage(), LanguageTag::value))
                .addValue("purpose", maybe(form.purpose(), Enum::name))
                .addValue("targetGroup", form.targetGroup().name())
                .addValue("occupation", maybe(form.occupation(), Occupation::code))
                .addValue("arrivedOn", form.arrivedOn())
                .addValue("location", form.location().name())
                .addValue("municipality", maybe(form.municipality(), Ags::value))
                .addValue("employerId", maybe(form.employerId(), EmployerId::value))
                .addValue("employment", maybe(form.employment(), Enum::name))
                .addValue("titleKind", title == null ? null : title.kind().name())
                .addValue("titleValidUntil", title == null ? null : title.validUntil())
                .addValue("titleConditions", title == null ? null : title.conditions())
                .addValue("familyKey", name.familyKey())
                .addValue("givenKey", name.givenKey())
                .addValue("searchKey", name.searchKey())
                .addValue("from", one.brought().from().value())
                .addValue("since", Timestamp.from(one.brought().since()));
    }

    private static String[] countries(ClientForm form) {
        return form.citizenships().stream().map(CountryCode::value).toArray(String[]::new);
    }

    private static SqlParameterSource language(New one, int position) {
        SpokenLanguage language = one.brought().form().languages().get(position);
        return new MapSqlParameterSource()
                .addValue("client", one.id().value())
                .addValue("position", position)
                .addValue("tag", language.tag().value())
                .addValue("level", maybe(language.level(), Enum::name));
    }

    private static <A, B> @Nullable B maybe(@Nullable A value, Function<A, B> change) {
        return value == null ? null : change.apply(value);
    }
}
