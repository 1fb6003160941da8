package de.hafen.platform.imports;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Imports and their files in the bound region's schema. */
@Transactional(propagation = Propagation.MANDATORY)
class ImportStore {

    private static final int CHUNK = 1 << 20;
    private static final TypeReference<Map<String, Integer>> MAPPING = new TypeReference<>() {};
    private static final TypeReference<List<ImportColumn>> COLUMNS = new TypeReference<>() {};
    private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<Complaint>> COMPLAINTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Import one, byte[] content) {
        jdbc.sql(
                        """
                        insert into import (id, feature, status, file_name, file_size, description,
                            header_row, row_count, columns, mapping, created_at, created_by,
                            created_by_name, created_by_kind)
                        values (:id, :feature, :status, :name, :size, :description, :header, :rows,
                            :columns::jsonb, :mapping::jsonb, :at, :by, :byName, :byKind)
                        """)
                .param("id", one.id())
                .param("feature", one.feature())
                .param("status", one.status().name())
                .param("name", one.file().name())
                .param("size", one.file().size())
                .param("description", one.file().description())
                .param("header", one.file().headerRow())
                .param("rows", one.file().rows())
                .param("columns", json.writeValueAsString(one.file().columns()))
                .param("mapping", json.writeValueAsString(one.mapping()))
                .param("at", Timestamp.from(one.createdAt()))
                .param("by", one.by().subject())
                .param("byName", one.by().name())
                .param("byKind", one.by().kind())
                .update();
        for (int i = 0; i * CHUNK < content.length; i++) {
            int end = Math.min(content.length, (i + 1) * CHUNK);
            jdbc.sql("insert into import_chunk (import_id, position, bytes) values (?, ?, ?)")
                    .params(one.id(), i, Arrays.copyOfRange(content, i * CHUNK, end))
                    .update();
        }
    }

    /** Files that nobody has imported since then go. */
    void forgetFilesBefore(Instant then) {
        jdbc.sql(
                        """
                        delete from import_chunk where import_id in (
                            select id from import where created_at < ?
                            and status in ('MAPPED', 'CHECKED', 'FAILED'))
                        """)
                .param(Timestamp.from(then))
                .update();
    }

    Optional<Import> find(String feature, UUID id) {
        return jdbc.sql("select * from import where feature = ? and id = ?")
                .params(feature, id)
                .query(this::map)
                .optional();
    }

    /** The import, held so that no other process works on it until this transaction ends. */
    Optional<Import> hold(String feature, UUID id) {
        return jdbc.sql("select * from import where feature = ? and id = ? for update skip locked")
                .params(feature, id)
                .query(this::map)
                .optional();
    }

    List<Import> latest(String feature, int limit) {
        return jdbc.sql(
                        "select * from import where feature = ? order by created_at desc, id desc"
                                + " limit ?")
                .params(feature, limit)
                .query(this::map)
                .list();
    }

    /** The file; in one array, because it may be large. */
    byte[] content(Import one) {
        ByteBuffer all = ByteBuffer.allocate(one.file().size());
        for (int i = 0; all.hasRemaining(); i++) {
            all.put(
                    jdbc.sql("select bytes from import_chunk where import_id = ? and position = ?")
                            .params(one.id(), i)
                            .query((rs, n) -> rs.getBytes(1))
                            .single());
        }
        return all.array();
    }

    Trial dryRun() {
        return new DryRun(jdbc);
    }

    void map(UUID id, Map<String, Integer> mapping) {
        jdbc.sql("update import set mapping = ?::jsonb, status = 'MAPPED' where id = ?")
                .params(json.writeValueAsString(mapping), id)
                .update();
        forgetRefused(id);
    }

    void status(UUID id, ImportStatus status) {
        jdbc.sql("update import set status = ? where id = ?").params(status.name(), id).update();
    }

    void undo(UUID id, Import.Who by) {
        jdbc.sql(
                        """
                        update import set status = 'UNDOING', failure = null, undone_by = ?,
                            undone_by_name = ?, undone_by_kind = ? where id = ?
                        """)
                .params(by.subject(), by.name(), by.kind(), id)
                .update();
    }

    void undone(UUID id, ImportBrought.Undone undone) {
        jdbc.sql("update import set status = 'UNDONE', removed = ?, kept = ? where id = ?")
                .params(undone.removed(), undone.kept(), id)
                .update();
    }

    /** Taking it back did not work: all that it brought is still there. */
    void stillDone(UUID id, String why) {
        jdbc.sql("update import set status = 'DONE', failure = ? where id = ?")
                .params(why, id)
                .update();
    }

    void fail(UUID id, String why, Instant at) {
        jdbc.sql(
                        "update import set status = 'FAILED', failure = ?, finished_at = ? where id"
                                + " = ?")
                .params(why, Timestamp.from(at), id)
                .update();
    }

    /** Writes down what came of a dry run or of the import; of the latter the file goes. */
    void finish(UUID id, ImportStatus status, Pass.Result result, @Nullable Instant at) {
        jdbc.sql(
                        """
                        update import set status = ?, imported = ?, skipped = ?, refused = ?,
                            finished_at = ? where id = ?
                        """)
                .params(
                        Arrays.asList(
                                status.name(),
                                result.imported(),
                                result.skipped(),
                                result.refused(),
                                at == null ? null : Timestamp.from(at),
                                id))
                .update();
        if (status == ImportStatus.DONE) {
            jdbc.sql("delete from import_chunk where import_id = ?").param(id).update();
        }
    }

    /** Keeps a row that was not taken. */
    void refuse(UUID id, Pass.RefusedRow row) {
        jdbc.sql(
                        """
                        insert into import_refused (import_id, row_number, cells, complaints)
                        values (?, ?, ?::jsonb, ?::jsonb)
                        """)
                .params(
                        id,
                        row.number(),
                        json.writeValueAsString(row.cells()),
                        json.writeValueAsString(row.complaints()))
                .update();
    }

    List<Pass.RefusedRow> refused(UUID id, int limit) {
        return jdbc.sql(
                        """
                        select row_number, cells, complaints from import_refused
                        where import_id = ? order by row_number limit ?
                        """)
                .params(id, limit)
                .query((rs, n) ->
                        new Pass.RefusedRow(
                                rs.getInt(1),
                                json.readValue(rs.getString(2), CELLS),
                                json.readValue(rs.getString(3), COMPLAINTS)))
                .list();
    }

    void forgetRefused(UUID id) {
        jdbc.sql("delete from import_refused where import_id = ?").param(id).update();
    }

    private Import map(ResultSet rs, int n) throws SQLException {
        Timestamp finished = rs.getTimestamp("finished_at");
        return new Import(
                rs.getObject("id", UUID.class),
                rs.getString("feature"),
                ImportStatus.valueOf(rs.getString("status")),
                new Import.File(
                        rs.getString("file_name"),
                        rs.getInt("file_size"),
                        rs.getString("description"),
                        rs.getInt("header_row"),
                        rs.getInt("row_count"),
                        json.readValue(rs.getString("columns"), COLUMNS)),
                json.readValue(rs.getString("mapping"), MAPPING),
                rs.getInt("imported"),
                rs.getInt("skipped"),
                rs.getInt("refused"),
                rs.getString("failure"),
                new Import.Who(
                        rs.getString("created_by"),
                        rs.getString("created_by_name"),
                        rs.getString("created_by_kind")),
                rs.getTimestamp("created_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                undo(rs));
    }

    private static Import.@Nullable Undo undo(ResultSet rs) throws SQLException {
        String by = rs.getString("undone_by");
        return by == null
                ? null
                : new Import.Undo(
                        new Import.Who(
                                by, rs.getString("undone_by_name"), rs.getString("undone_by_kind")),
                        rs.getInt("removed"),
                        rs.getInt("kept"));
    }
}
