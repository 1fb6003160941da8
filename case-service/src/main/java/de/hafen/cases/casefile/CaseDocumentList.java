package de.hafen.cases.casefile;

import de.hafen.cases.document.FileKind;
import de.hafen.cases.document.Received;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The list of a case's documents, without their contents; who changes it holds the case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseDocumentList {

    /** Nobody finds anything among more. */
    static final int MOST = 100;

    private static final String THERE =
            """
            select id, version, name, kind, size, added_at, added_by from case_document
            where case_id = :case and removed_at is null
            """;

    private final JdbcClient jdbc;

    CaseDocumentList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<CaseDocument> of(CaseId id) {
        return read("order by added_at desc, id desc", id).query(CaseDocumentList::document).list();
    }

    /** The document of that case. */
    CaseDocument find(CaseId id, UUID document) {
        return one("and id = :id", id, document);
    }

    /** The same; it is not removed until the transaction ends. */
    CaseDocument kept(CaseId id, UUID document) {
        return one("and id = :id for share", id, document);
    }

    /** The document with that content, if the case has it. */
    Optional<CaseDocument> same(CaseId id, byte[] print) {
        return read("and print = :print", id)
                .param("print", print)
                .query(CaseDocumentList::document)
                .optional();
    }

    /** Throws where the case has that content already. */
    void requireNew(CaseId id, UUID document) {
        boolean there =
                read("and print = (select print from case_document where id = :id)", id)
                        .param("id", document)
                        .query(CaseDocumentList::document)
                        .optional()
                        .isPresent();
        if (there) {
            throw new DocumentAlreadyThere();
        }
    }

    /** Throws where the case has as many as it may have. */
    void requireRoom(CaseId id) {
        int there =
                jdbc.sql(
                                "select count(*) from case_document where case_id = :case and removed_at is null")
                        .param("case", id.value())
                        .query(Integer.class)
                        .single();
        if (there >= MOST) {
            throw new TooManyDocuments(MOST);
        }
    }

    CaseDocument add(CaseId id, UUID document, Received file, byte[] print, String by, Instant at) {
        jdbc.sql(
                        """
                        insert into case_document
                            (id, version, case_id, name, kind, size, print, added_at, added_by)
                        values (:id, 0, :case, :name, :kind, :size, :print, :at, :by)
                        """)
                .param("id", document)
                .param("case", id.value())
                .param("name", file.name().value())
                .param("kind", file.kind().name())
                .param("size", file.content().length)
                .param("print", print)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
        return new CaseDocument(
                document, 0, file.name().value(), file.kind(), file.content().length, at, by);
    }

    void rename(CaseDocument it) {
        jdbc.sql("update case_document set name = :name, version = :version where id = :id")
                .param("name", it.name())
                .param("version", it.version())
                .param("id", it.id())
                .update();
    }

    void move(UUID document, CaseId to) {
        jdbc.sql("update case_document set case_id = :to, version = version + 1 where id = :id")
                .param("to", to.value())
                .param("id", document)
                .update();
    }

    /** It was there; why it is not any more stays. */
    void remove(UUID document, String reason, Instant at) {
        jdbc.sql(
                        """
                        update case_document
                        set removed_at = :at, removal_reason = :reason, print = null,
                            version = version + 1
                        where id = :id
                        """)
                .param("at", Timestamp.from(at))
                .param("reason", reason)
                .param("id", document)
                .update();
    }

    private CaseDocument one(String which, CaseId id, UUID document) {
        return read(which, id)
                .param("id", document)
                .query(CaseDocumentList::document)
                .optional()
                .orElseThrow(() -> new NoSuchDocument(document));
    }

    private JdbcClient.StatementSpec read(String which, CaseId id) {
        return jdbc.sql(THERE + which).param("case", id.value());
    }

    private static CaseDocument document(ResultSet rs, int row) throws SQLException {
        return new CaseDocument(
                rs.getObject("id", UUID.class),
                rs.getInt("version"),
                rs.getString("name"),
                FileKind.valueOf(rs.getString("kind")),
                rs.getInt("size"),
                rs.getObject("added_at", OffsetDateTime.class).toInstant(),
                rs.getString("added_by"));
    }
}
