package de.hafen.platform.tenancy;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What an adviser does all day, as case-service's statements: a client's file is opened, and every
 * other time a consultation is recorded, with audit entry and fact.
 */
final class DeskWork {

    private static final int CLIENTS_A_REGION = 200;
    private static final int CONSULTATIONS_A_CLIENT = 3;
    private static final int PAGE = 10;

    private static final String CLIENTS =
            """
            insert into client (id, version, record_key, given_name, family_name, citizenships,
                target_group, location, family_key, given_key, search_key, created_at, created_by)
            select lpad(n::text, 32, '0')::uuid, 0, n, 'Bench', 'Number ' || n, '{IN}',
                'PROFESSIONAL', 'IN_GERMANY', 'number ' || n, 'bench', 'bench number ' || n,
                now(), 'bench'
            from generate_series(1, ?) n\
            """;

    private static final String INTO_CONSULTATION =
            """
            insert into consultation (id, version, record_key, audience, client_id, held_at,
                held_on, minutes, channel, topics, own_topics, language, note, outcome, adviser_id,
                adviser_name, first_contact, created_at, created_by)
            """;

    private static final String CONSULTATIONS =
            INTO_CONSULTATION
                    + """
                    select uuidv7(), 0, 1, 'PERSON', c.id, now() - n * interval '1 day',
                        current_date - n, 45, 'VIDEO', '{RECOGNITION,WORK}', '{}', 'en', 'note',
                        'CLARIFIED', 'adviser', 'Adviser', false, now(), 'bench'
                    from client c, generate_series(1, ?) n\
                    """;

    private static final String OPEN =
            "select id, version, given_name, family_name, target_group, citizenships, email, phone,"
                    + " consultations, last_contact_on from client where id = ?";

    private static final String HISTORY =
            "select id, held_at, minutes, channel, topics, language, note, outcome, adviser_name"
                    + " from consultation where client_id = ? order by held_at desc, id desc limit ?";

    private static final String AUDIT =
            "insert into audit_entry (id, at, caller, caller_name, caller_kind, act, kind, records)"
                    + " values (?, now(), 'adviser', 'Adviser', 'PERSON', ?, ?, ?)";

    private static final String MET =
            "update client set consultations = consultations + 1, last_contact_on ="
                    + " greatest(last_contact_on, current_date) where id = ?"
                    + " returning given_name, family_name, target_group, citizenships, municipality,"
                    + " consultations";

    private static final String RECORD =
            INTO_CONSULTATION
                    + """
                    values (?, 0, ?, 'PERSON', ?, now(), current_date, 45, 'VIDEO',
                        '{RECOGNITION,WORK}', '{}', 'en', 'note', 'CLARIFIED', 'adviser', 'Adviser',
                        false, now(), 'bench')\
                    """;

    private static final String FACT =
            """
            insert into outbox (id, subject, seq, type, v, at, record_key, body)
            select ?, ?, coalesce((select max(seq) from outbox where subject = ?), 0) + 1,
                'consultation-held', 1, now(), ?, ?::jsonb
            on conflict on constraint outbox_subject_seq_once do nothing\
            """;

    private static final String BODY =
            "{\"on\":\"2026-11-23\",\"audience\":\"PERSON\",\"channel\":\"VIDEO\",\"minutes\":45,"
                    + "\"topics\":[\"RECOGNITION\",\"WORK\"],\"language\":\"en\",\"first\":false,"
                    + "\"outcome\":\"CLARIFIED\",\"followUp\":false,\"targetGroup\":\"PROFESSIONAL\"}";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final int clients;

    private DeskWork(DataSource source, int clients) {
        this.jdbc = new JdbcTemplate(source);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
        this.clients = clients;
    }

    /** A desk whose one schema has the rows of so many regions. */
    static DeskWork of(DataSource source, int regions) {
        return new DeskWork(source, CLIENTS_A_REGION * regions);
    }

    /** The same, once these rows are there. */
    static DeskWork seeded(DataSource source, int regions) {
        DeskWork desk = of(source, regions);
        desk.transactions.executeWithoutResult(_ -> {
            desk.jdbc.update(CLIENTS, desk.clients);
            desk.jdbc.update(CONSULTATIONS, CONSULTATIONS_A_CLIENT);
        });
        return desk;
    }

    /** One transaction. */
    void once() {
        if (ThreadLocalRandom.current().nextBoolean()) {
            look();
        } else {
            record();
        }
    }

    /** Opens a client's file. */
    void look() {
        UUID client = someone();
        transactions.executeWithoutResult(_ -> {
            jdbc.queryForList(OPEN, client);
            jdbc.queryForList(HISTORY, client, PAGE);
            jdbc.update(AUDIT, UUID.randomUUID(), "OPENED", "client", new UUID[] {client});
        });
    }

    private void record() {
        UUID client = someone();
        UUID id = UUID.randomUUID();
        long key = ThreadLocalRandom.current().nextLong();
        String subject = "%016x%016x".formatted(key, id.getLeastSignificantBits());
        transactions.executeWithoutResult(_ -> {
            jdbc.queryForList(MET, client);
            jdbc.update(RECORD, id, key, client);
            jdbc.update(AUDIT, UUID.randomUUID(), "ADDED", "consultation", new UUID[] {id});
            jdbc.update(FACT, UUID.randomUUID(), subject, subject, key, BODY);
        });
    }

    private UUID someone() {
        String number = "%012d".formatted(ThreadLocalRandom.current().nextInt(clients) + 1);
        return UUID.fromString("00000000-0000-0000-0000-" + number);
    }
}
