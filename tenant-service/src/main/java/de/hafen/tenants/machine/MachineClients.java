package de.hafen.tenants.machine;

import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.tenancy.ServiceDb;
import de.hafen.platform.tenancy.ServiceTransactional;
import de.hafen.platform.time.Ids;
import de.hafen.tenants.logbook.Logbook;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The machine clients of all regions. One that is revoked gets no token from that instant on; a
 * token that it already has ends within five minutes.
 */
@Component
@ServiceTransactional
public class MachineClients {

    private static final int KEPT_OF_ID = 8;

    private final SecureRandom chance = new SecureRandom();
    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;
    private final Logbook logbook;

    MachineClients(@ServiceDb JdbcClient db, Ids ids, Clock clock, Logbook logbook) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
        this.logbook = logbook;
    }

    /** The client that signs in with that id, unless it was revoked. */
    public Optional<MachineClient> signingIn(String clientId) {
        return db.sql("select * from machine_client where client_id = ? and revoked_at is null")
                .param(clientId)
                .query(MachineClients::row)
                .optional();
    }

    /** Remembers that it got a token. */
    public void used(String clientId) {
        db.sql("update machine_client set last_used_at = ? where client_id = ?")
                .params(now(), clientId)
                .update();
    }

    /** Ends all clients of a region that is undone or deleted. */
    public void removeAll(RegionKey region) {
        db.sql("delete from machine_client where region = ?").param(region.value()).update();
    }

    List<MachineClient> in(RegionKey region) {
        return db.sql("select * from machine_client where region = ? order by created_at")
                .param(region.value())
                .query(MachineClients::row)
                .list();
    }

    MachineClient get(RegionKey region, UUID id) {
        return db.sql("select * from machine_client where region = ? and id = ?")
                .params(region.value(), id)
                .query(MachineClients::row)
                .optional()
                .orElseThrow(NoSuchMachineClient::new);
    }

    /** A new client; its secret can be read from the answer and never again. */
    Made make(RegionKey region, String name, Set<String> scopes) {
        UUID id = ids.next();
        ClientSecret secret = ClientSecret.random(chance);
        String tail = id.toString().replace("-", "");
        String clientId = region + "-" + tail.substring(tail.length() - KEPT_OF_ID);
        db.sql(
                        "insert into machine_client (id, client_id, region, name, scopes,"
                                + " secret_hash, created_by, created_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        clientId,
                        region.value(),
                        name,
                        scopes.stream().sorted().toArray(String[]::new),
                        secret.hash(),
                        CurrentCaller.required().subject(),
                        now())
                .update();
        logbook.record(region, "machine-client-made", id.toString(), String.join(" ", scopes));
        return new Made(get(region, id), secret);
    }

    /** A new secret; the old one works no more. */
    Made rotate(RegionKey region, UUID id) {
        MachineClient client = get(region, id);
        if (client.revokedAt() != null) {
            throw new NoSuchMachineClient();
        }
        ClientSecret secret = ClientSecret.random(chance);
        db.sql(
                        "update machine_client set secret_hash = ?, rotated_at = ?,"
                                + " version = version + 1 where id = ?")
                .params(secret.hash(), now(), id)
                .update();
        logbook.record(region, "machine-client-rotated", id.toString(), "");
        return new Made(get(region, id), secret);
    }

    void revoke(RegionKey region, UUID id) {
        get(region, id);
        db.sql(
                        "update machine_client set revoked_at = coalesce(revoked_at, ?),"
                                + " version = version + 1 where id = ?")
                .params(now(), id)
                .update();
        logbook.record(region, "machine-client-revoked", id.toString(), "");
    }

    /** A client with the secret that is shown this once. */
    record Made(MachineClient client, ClientSecret secret) {}

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static MachineClient row(ResultSet row, int number) throws SQLException {
        return new MachineClient(
                row.getObject("id", UUID.class),
                row.getString("client_id"),
                new RegionKey(row.getString("region")),
                row.getString("name"),
                Set.of((String[]) row.getArray("scopes").getArray()),
                row.getString("secret_hash"),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("rotated_at")),
                instant(row.getTimestamp("revoked_at")),
                instant(row.getTimestamp("last_used_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
