package de.hafen.cases.listing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps with each client or employer how often it was advised. The row's own lock orders concurrent
 * consultations; the version stays, because nothing that people wrote changes.
 *
 * @param <I> the id
 * @param <C> what consultations need to know of one
 */
@Transactional(propagation = Propagation.MANDATORY)
public abstract class AdviceCount<I, C> {

    private static final String MET =
            """
            update %s
            set consultations = consultations + 1,
                last_contact_on = greatest(last_contact_on, :on)
            where id = :id and merged_into is null
            returning %s
            """;

    private static final String MET_MANY =
            """
            update %1$s
            set consultations = consultations + met.times,
                last_contact_on = greatest(last_contact_on, met.last_on)
            from unnest(:ids::uuid[], :times::int[], :days::date[]) met (id, times, last_on)
            where %1$s.id = met.id
            """;

    private static final String RECOUNT =
            """
            update %1$s
            set consultations = met.times, last_contact_on = met.last_on
            from unnest(:ids::uuid[], :times::int[], :days::date[]) met (id, times, last_on)
            where %1$s.id = met.id
            """;

    private final JdbcClient jdbc;
    private final String table;
    private final String columns;
    private final RowMapper<C> mapper;
    private final Function<I, UUID> uuid;
    private final Function<C, I> idOf;

    /**
     * Counts in this table.
     *
     * @param columns what a card needs
     * @param mapper reads a card
     */
    protected AdviceCount(
            JdbcClient jdbc,
            String table,
            String columns,
            RowMapper<C> mapper,
            Function<I, UUID> uuid,
            Function<C, I> idOf) {
        this.jdbc = jdbc;
        this.table = table;
        this.columns = columns;
        this.mapper = mapper;
        this.uuid = uuid;
        this.idOf = idOf;
    }

    /** One more consultation on that day; empty where there is no such record. */
    public Optional<C> met(I id, LocalDate on) {
        return jdbc.sql(MET.formatted(table, columns))
                .param("id", uuid.apply(id))
                .param("on", on)
                .query(mapper)
                .optional();
    }

    /**
     * One that nobody merges or takes away until the transaction ends; empty where there is none.
     */
    public Optional<C> hold(I id) {
        return jdbc.sql("select %s from %s where id = ? for key share".formatted(columns, table))
                .param(uuid.apply(id))
                .query(mapper)
                .optional();
    }

    /** One that nobody else holds or changes until the transaction ends. */
    public void holdAlone(I id) {
        jdbc.sql("select id from %s where id = ? for update".formatted(table))
                .param(uuid.apply(id))
                .query(UUID.class)
                .list();
    }

    /** So many more consultations. */
    public void met(Map<I, Contacts> many) {
        write(MET_MANY, many);
    }

    /** Counts these anew while they are held: no other consultation can come in between. */
    public void recount(Set<I> ids, Supplier<Map<I, Contacts>> counted) {
        jdbc.sql("select id from %s where id = any(:ids) order by id for update".formatted(table))
                .param("ids", array(ids))
                .query(UUID.class)
                .list();
        Map<I, Contacts> now = new HashMap<>();
        ids.forEach(id -> now.put(id, new Contacts(0, null)));
        now.putAll(counted.get());
        write(RECOUNT, now);
    }

    /** What consultations need to know of these; unknown ids are left out. */
    public Map<I, C> cards(Collection<I> ids) {
        Map<I, C> cards = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select %s from %s where id = any(:ids)".formatted(columns, table))
                    .param("ids", array(ids))
                    .query(mapper)
                    .list()
                    .forEach(card -> cards.put(idOf.apply(card), card));
        }
        return cards;
    }

    private void write(String sql, Map<I, Contacts> many) {
        List<I> ids = List.copyOf(many.keySet());
        List<Contacts> times = ids.stream().map(many::get).toList();
        jdbc.sql(sql.formatted(table))
                .param("ids", array(ids))
                .param("times", times.stream().map(Contacts::consultations).toArray(Integer[]::new))
                .param("days", times.stream().map(Contacts::day).toArray(String[]::new))
                .update();
    }

    private UUID[] array(Collection<I> ids) {
        return ids.stream().map(uuid).toArray(UUID[]::new);
    }
}
