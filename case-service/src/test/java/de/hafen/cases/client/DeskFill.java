package de.hafen.cases.client;

import de.hafen.cases.spelling.Spelling;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Invented clients by the million, as imports would have left them. */
final class DeskFill {

    private static final String[] GIVEN =
            ("Ayşe Mehmet Олена Дмитро Юлія Jürgen Jörg Käthe Nguyễn Thị Fatma Yusuf Omar Layla Priya"
                            + " Arjun Chidi Ngozi José María João Zoë Søren Łukasz Agnieszka Дарья"
                            + " Hiroshi Mei Amara Kwame Leïla Emre Elif Tomasz Ioana Ștefan Anna Paul")
                    .split(" ");
    private static final String[] FAMILY =
            ("Müller Yıldız Шевченко Коваленко Nguyễn Öztürk Groß Schäfer Weiß Kowalski Fernández"
                            + " Popescu Şahin Okafor Haddad Kumar Çelik Böhm Jäger Strauß")
                    .split(" ");
    private static final String[] SYLLABLES =
            "ba ko mi ra sch ten ova ski ler man dze ur yan ha li nov ec tra vo den ir os ma ke"
                    .split(" ");
    private static final String[] MATTERS = {
        "Anerkennung",
        "Berufserlaubnis",
        "Einreise mit Familie",
        "Kindergartenplatz",
        "Mueller & Partner: Arbeitsvertrag",
        "Niederlassungserlaubnis",
        "Sprachkurs",
        "Wohnung"
    };
    private static final int PART = 1 << 16;

    private final Random chance = new Random(20261123);
    private final Map<String, String> folded = new HashMap<>();
    private final Connection superuser;

    DeskFill(Connection superuser) {
        this.superuser = superuser;
    }

    /** So many clients, a fiftieth of that many employers, and a case of each twentieth client. */
    void fill(String schema, int clients) throws SQLException {
        use(schema);
        List<String> indexes = takeIndexes(schema);
        copy(
                "client (id, version, record_key, given_name, family_name, birth_date, email,"
                        + " citizenships, target_group, location, municipality, family_key,"
                        + " given_key, search_key, created_at, created_by)",
                clients,
                this::client);
        copy(
                "employer (id, version, record_key, name, kind, municipality, name_key,"
                        + " search_key, created_at, created_by)",
                Math.max(20, clients / 50),
                this::employer);
        open(clients / 20);
        for (String index : indexes) {
            run(index);
        }
        run("analyze client");
        run("analyze employer");
        run("analyze case_file");
    }

    /** So many cases of as many clients, a third of them over. */
    private void open(int cases) throws SQLException {
        List<UUID> whose = ids("select id from client order by md5(id::text) limit " + cases);
        Iterator<UUID> next = whose.iterator();
        if (whose.isEmpty()) {
            return;
        }
        copy(
                "case_file (id, version, kind, client_id, title, search_key, state, opened_at,"
                        + " opened_by, responsible_id, responsible_name, closed_at, closing_reason)",
                whose.size(),
                text -> matter(text, next.next()));
    }

    private void matter(StringBuilder text, UUID client) {
        String title = MATTERS[chance.nextInt(MATTERS.length)] + " " + syllables();
        boolean over = chance.nextInt(3) == 0;
        String day = "2026-0" + (1 + chance.nextInt(9)) + "-11 10:00:00+00";
        line(
                text,
                new UUID(chance.nextLong(), chance.nextLong()),
                "0",
                "ADVICE",
                client,
                title,
                Spelling.key(title),
                over ? "CLOSED" : "OPEN",
                day,
                "bench",
                "bench",
                "Katrin Brandt",
                over ? day : "\\N",
                over ? "SETTLED" : "\\N");
    }

    /** Some clients with so many consultations each. */
    List<UUID> advise(String schema, int some, int consultations) throws SQLException {
        use(schema);
        List<UUID> ids = ids("select id from client order by md5(id::text) limit " + some);
        run(
                """
                insert into consultation (id, version, record_key, audience, client_id, held_at,
                    held_on, minutes, channel, topics, language, outcome, adviser_id,
                    adviser_name, first_contact, created_at, created_by)
                select gen_random_uuid(), 0, 7, 'PERSON', it.id, at, at::date, 30, 'PHONE',
                    array['WORK'], 'de', 'CLARIFIED',
                    '0190a000-0000-7000-8000-00000000aaaa', 'Katrin Brandt', n = 1, at, 'bench'
                from (select id from client order by md5(id::text) limit %d) it,
                    generate_series(1, %d) n,
                    lateral (select now() - n * interval '9 days' as at) time
                """
                        .formatted(some, consultations));
        run(
                """
                update client set consultations = %d, last_contact_on = current_date
                where id in (select client_id from consultation)
                """
                        .formatted(consultations));
        run("analyze consultation");
        return ids;
    }

    private List<UUID> ids(String query) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Statement sql = superuser.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    private interface Row {
        void to(StringBuilder text);
    }

    private void copy(String table, int count, Row row) throws SQLException {
        CopyIn copy =
                superuser
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + table + " from stdin");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            row.to(text);
            if (text.length() > PART || i == count - 1) {
                byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
                text.setLength(0);
            }
        }
        copy.endCopy();
    }

    private void client(StringBuilder text) {
        String given = GIVEN[chance.nextInt(GIVEN.length)];
        String family =
                chance.nextInt(10) < 2 ? FAMILY[chance.nextInt(FAMILY.length)] : syllables();
        line(
                text,
                new UUID(chance.nextLong(), chance.nextLong()),
                "0",
                chance.nextLong(),
                given,
                family,
                1950 + chance.nextInt(55) + "-0" + (1 + chance.nextInt(9)) + "-11",
                "p" + chance.nextInt(9_999_999) + "@post.example",
                "{UA}",
                "PROFESSIONAL",
                "IN_GERMANY",
                "05111000",
                fold(family),
                fold(given),
                Spelling.key(family, given, null),
                "2026-0" + (1 + chance.nextInt(9)) + "-11 10:00:00+00",
                "bench");
    }

    private void employer(StringBuilder text) {
        String name = syllables() + " " + syllables() + " GmbH";
        line(
                text,
                new UUID(chance.nextLong(), chance.nextLong()),
                "0",
                chance.nextLong(),
                name,
                "COMPANY",
                "05111000",
                Spelling.fold(name),
                Spelling.key(name),
                "2026-01-11 10:00:00+00",
                "bench");
    }

    private static void line(StringBuilder text, Object... values) {
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : "\t").append(values[i]);
        }
        text.append('\n');
    }

    private String syllables() {
        StringBuilder name = new StringBuilder();
        for (int i = 2 + chance.nextInt(3); i > 0; i--) {
            name.append(SYLLABLES[chance.nextInt(SYLLABLES.length)]);
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    private String fold(String name) {
        return folded.computeIfAbsent(name, Spelling::fold);
    }

    /** Indexes that no constraint needs: they are made anew when the rows are there. */
    private List<String> takeIndexes(String schema) throws SQLException {
        List<String> made = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (Statement sql = superuser.createStatement();
                ResultSet rows =
                        sql.executeQuery(
                                """
                                select indexname, indexdef from pg_indexes
                                where schemaname = '%s' and tablename in ('client', 'employer', 'case_file')
                                    and indexname not in (select conname from pg_constraint)
                                """
                                        .formatted(schema))) {
            while (rows.next()) {
                names.add(rows.getString(1));
                made.add(rows.getString(2));
            }
        }
        for (String name : names) {
            run("drop index \"%s\"".formatted(name));
        }
        return made;
    }

    private void use(String schema) throws SQLException {
        run("set search_path = \"%s\", extensions".formatted(schema));
    }

    private void run(String statement) throws SQLException {
        try (Statement sql = superuser.createStatement()) {
            sql.execute(statement);
        }
    }
}
