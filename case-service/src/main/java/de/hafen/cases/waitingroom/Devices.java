package de.hafen.cases.waitingroom;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.time.Ids;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The devices of the bound region's waiting room. */
@Component
@Transactional
class Devices {

    private static final String KIND = "waiting-device";

    /** One statement for each look; that it was seen is written once a minute. */
    private static final String SEEN =
            """
            update waiting_device set last_seen_at = :now
            where id = :id and (last_seen_at is null or last_seen_at < :now::timestamptz - interval '1 minute')
            """;

    private final SecureRandom chance = new SecureRandom();
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Devices(JdbcClient jdbc, Audit audit, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** A device with its key, which is shown this once. */
    record Made(Device device, DeviceKey key) {}

    List<Device> all() {
        return jdbc.sql("select * from waiting_device order by revoked_at is not null, name, id")
                .query(Devices::row)
                .list();
    }

    Made make(DeviceKind kind, String name) {
        DeviceKey key = DeviceKey.random(chance);
        Device device = new Device(ids.next(), kind, name.trim(), clock.instant(), null, null);
        jdbc.sql(
                        """
                        insert into waiting_device (id, kind, name, key_hash, created_at, created_by)
                        values (:id, :kind, :name, :hash, :now, :by)
                        """)
                .param("id", device.id())
                .param("kind", kind.name())
                .param("name", device.name())
                .param("hash", key.hash())
                .param("now", at(device.createdAt()))
                .param("by", CurrentCaller.required().subject())
                .update();
        audit.added(KIND, device.id());
        return new Made(device, key);
    }

    void revoke(UUID id) {
        int known =
                jdbc.sql(
                                """
                                update waiting_device set revoked_at = coalesce(revoked_at, :now)
                                where id = :id
                                """)
                        .param("id", id)
                        .param("now", at(clock.instant()))
                        .update();
        if (known == 0) {
            throw new NoSuchDevice();
        }
        audit.changed(KIND, id, Set.of("revokedAt"));
    }

    /**
     * Who acts with this key: the device, with the one right of its kind. Throws {@link
     * DeviceNotAdmitted} where it may not.
     */
    Caller admit(String key, DeviceKind kind) {
        Device device =
                DeviceKey.of(key)
                        .flatMap(it ->
                                jdbc.sql(
                                                """
                                                select * from waiting_device
                                                where key_hash = :hash and revoked_at is null
                                                """)
                                        .param("hash", it.hash())
                                        .query(Devices::row)
                                        .optional())
                        .filter(it -> it.kind() == kind)
                        .orElseThrow(DeviceNotAdmitted::new);
        jdbc.sql(SEEN).param("id", device.id()).param("now", at(clock.instant())).update();
        return Caller.machine(
                "waiting-device:" + device.id(),
                device.name(),
                CurrentRegion.required(),
                Set.of(kind.action()));
    }

    private static Device row(ResultSet row, int number) throws SQLException {
        return new Device(
                row.getObject("id", UUID.class),
                DeviceKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("revoked_at", OffsetDateTime.class)),
                instant(row.getObject("last_seen_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
