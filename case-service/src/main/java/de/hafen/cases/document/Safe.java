package de.hafen.cases.document;

import de.hafen.cases.document.DocumentKeys.Key;
import de.hafen.platform.keys.RegionKeys;
import de.hafen.platform.tenancy.CurrentRegion;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps contents that nobody can read who has the database alone. What is kept belongs to its
 * region and its document: put elsewhere it does not open.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Safe {

    private final JdbcClient jdbc;
    private final DocumentKeys keys;
    private final RegionKeys prints;

    Safe(JdbcClient jdbc, DocumentKeys keys, RegionKeys prints) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.prints = prints;
    }

    /** By what the same content is known again in the bound region. */
    public byte[] print(byte[] content) {
        return prints.print(CurrentRegion.required(), content);
    }

    /** Keeps the content of a document. */
    public void keep(UUID document, byte[] content) {
        Key key = keys.latest();
        jdbc.sql(
                        """
                        insert into document_body (document_id, key_version, sealed)
                        values (:id, :version, :sealed)
                        """)
                .param("id", document)
                .param("version", key.version())
                .param("sealed", key.sealer().seal(content, place(document, key.version())))
                .update();
    }

    /** The content again; empty where it is gone or not what was kept. */
    public Optional<byte[]> open(UUID document) {
        return jdbc.sql(
                        """
                        select b.key_version, b.sealed, k.sealed as key
                        from document_body b join document_key k on k.version = b.key_version
                        where b.document_id = :id
                        """)
                .param("id", document)
                .query((rs, row) ->
                        opened(
                                document,
                                rs.getInt("key_version"),
                                rs.getBytes("key"),
                                rs.getBytes("sealed")))
                .optional()
                .flatMap(it -> it);
    }

    /** Nothing is left of it. */
    public void destroy(UUID document) {
        jdbc.sql("delete from document_body where document_id = :id")
                .param("id", document)
                .update();
    }

    private Optional<byte[]> opened(UUID document, int version, byte[] key, byte[] sealed) {
        return keys.unwrapped(version, key)
                .flatMap(it -> it.find(sealed, place(document, version)));
    }

    private static String place(UUID document, int version) {
        return "document|" + CurrentRegion.required() + "|" + document + "|" + version;
    }
}
