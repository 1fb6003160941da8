package de.hafen.cases.feed;

import de.hafen.cases.concern.ConcernId;
import de.hafen.cases.concern.Concerns;
import de.hafen.cases.concern.Told;
import de.hafen.cases.triage.Colleague;
import de.hafen.cases.triage.TriageRules;
import de.hafen.platform.audit.Audit;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.time.RegionCalendar;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The feeds of the bound region's advisers, each account's own. */
@Service
@Transactional
public class Feeds {

    private static final String KIND = "calendar-feed";
    private static final Duration BACK = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofDays(180);

    private static final String EVENTS =
            """
            select a.id, a.sequence, a.booked_at, a.starts_at, a.ends_at, a.status, a.reference,
                   a.channel, a.concerns, c.place
            from appointment a join calendar c on c.id = a.calendar_id
            where c.account_id = :account and a.status in ('RESERVED', 'BOOKED', 'ARRIVED')
                  and a.starts_at between :from and :until
            order by a.starts_at, a.id limit 2000
            """;

    private final SecureRandom chance = new SecureRandom();
    private final JdbcClient jdbc;
    private final Concerns concerns;
    private final TriageRules colleagues;
    private final RegionCalendar calendar;
    private final Audit audit;
    private final URI portal;

    Feeds(
            JdbcClient jdbc,
            Concerns concerns,
            TriageRules colleagues,
            RegionCalendar calendar,
            Audit audit,
            @Value("${cases.reservation.portal}") URI portal) {
        this.jdbc = jdbc;
        this.concerns = concerns;
        this.colleagues = colleagues;
        this.calendar = calendar;
        this.audit = audit;
        this.portal = portal;
    }

    /** Since when the caller has an address; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<Instant> since() {
        return jdbc.sql("select made_at from calendar_feed where account_id = ?")
                .param(me())
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Makes the caller's address; one from before leads nowhere from now on. */
    FeedKey make() {
        FeedKey key = FeedKey.random(chance);
        jdbc.sql(
                        """
                        insert into calendar_feed (account_id, key_hash, made_at)
                        values (:me, :hash, :at)
                        on conflict (account_id) do update
                            set key_hash = excluded.key_hash, made_at = excluded.made_at
                        """)
                .param("me", me())
                .param("hash", key.hash())
                .param("at", Timestamp.from(calendar.now()))
                .update();
        audit.added(KIND, about(me()));
        return key;
    }

    /** The caller's address leads nowhere from now on; saying so twice changes nothing. */
    public void end() {
        int ended = jdbc.sql("delete from calendar_feed where account_id = ?").param(me()).update();
        if (ended > 0) {
            audit.removed(KIND, about(me()));
        }
    }

    /**
     * The file under that address. Throws {@link NoSuchFeed} where it leads nowhere, also because
     * whose it is works here no more, as the administration of staff last said.
     */
    @Transactional(readOnly = true)
    public String file(String key, Locale locale) {
        String account =
                FeedKey.of(key)
                        .flatMap(it ->
                                jdbc.sql("select account_id from calendar_feed where key_hash = ?")
                                        .param(it.hash())
                                        .query(String.class)
                                        .optional())
                        .filter(this::worksHere)
                        .orElseThrow(NoSuchFeed::new);
        Instant now = calendar.now();
        List<FeedEvent> events =
                jdbc.sql(EVENTS)
                        .param("account", account)
                        .param("from", now.minus(BACK).atOffset(ZoneOffset.UTC))
                        .param("until", now.plus(AHEAD).atOffset(ZoneOffset.UTC))
                        .query(Feeds::event)
                        .list();
        URI desk = portal.resolve("/r/" + CurrentRegion.required() + "/appointments");
        return new Feed(locale, desk).file(events, names(events, locale));
    }

    private boolean worksHere(String account) {
        List<Colleague> here = colleagues.colleagues();
        return here.isEmpty() || here.stream().anyMatch(it -> it.id().equals(account));
    }

    private Map<UUID, String> names(List<FeedEvent> events, Locale locale) {
        List<ConcernId> wanted =
                events.stream()
                        .flatMap(it -> it.concerns().stream())
                        .distinct()
                        .map(ConcernId::new)
                        .toList();
        return concerns.named(wanted).values().stream()
                .collect(Collectors.toMap(it -> it.id().value(), it -> said(it.names(), locale)));
    }

    /** In that language, else in the first that there is. */
    private static String said(List<Told> names, Locale locale) {
        return names.stream()
                .filter(it -> it.language().value().equals(locale.getLanguage()))
                .findFirst()
                .orElseGet(names::getFirst)
                .text();
    }

    private static FeedEvent event(ResultSet row, int number) throws SQLException {
        return new FeedEvent(
                row.getObject("id", UUID.class),
                row.getInt("sequence"),
                row.getObject("booked_at", OffsetDateTime.class).toInstant(),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                !"RESERVED".equals(row.getString("status")),
                row.getString("reference"),
                row.getString("channel"),
                row.getString("place"),
                Arrays.asList((UUID[]) row.getArray("concerns").getArray()));
    }

    /** The account's entries in the trail stand under one id, whatever form its own has. */
    private static UUID about(String account) {
        return UUID.nameUUIDFromBytes(
                (CurrentRegion.required() + "/" + account).getBytes(StandardCharsets.UTF_8));
    }

    private static String me() {
        return CurrentCaller.required().subject();
    }
}
