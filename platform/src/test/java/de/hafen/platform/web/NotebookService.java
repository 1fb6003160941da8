package de.hafen.platform.web;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.problem.Conflict;
import de.hafen.platform.problem.ConstraintProblems;
import de.hafen.platform.rights.Needs;
import de.hafen.platform.rights.Policy;
import de.hafen.platform.rights.Role;
import de.hafen.platform.time.Ids;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A small service with a database: notes are audit entries, so that it needs no table of its own.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({NotebookService.Notebook.class, NotebookService.Notes.class})
class NotebookService {

    static final class Forbidden42 extends Conflict {
        Forbidden42() {
            super("not-42", "Not 42.");
        }
    }

    @Bean
    Policy policy() {
        return Policy.table().allow("notes:write", Role.ADVISER).build();
    }

    @Bean
    ConstraintProblems notesConstraints() {
        return ConstraintProblems.named("audit_entry_tells_of_records", Forbidden42::new);
    }

    /** What is done with notes. */
    @Service
    static class Notebook {
        private final Audit audit;
        private final JdbcClient jdbc;
        private final Ids ids;

        Notebook(Audit audit, JdbcClient jdbc, Ids ids) {
            this.audit = audit;
            this.jdbc = jdbc;
            this.ids = ids;
        }

        @Transactional
        public UUID write(String text) {
            UUID id = ids.next();
            audit.added("note", id);
            if (text.equals("slow")) {
                jdbc.sql("select pg_sleep(1)").query((row, _) -> 1).single();
            }
            if (text.equals("bad")) {
                throw new Forbidden42();
            }
            if (text.equals("constraint")) {
                jdbc.sql(
                                "insert into audit_entry (id, at, caller, caller_name, caller_kind, act, kind, records) values (gen_random_uuid(), now(), 'x', 'x', 'x', 'ADDED', 'x', '{}')")
                        .update();
            }
            return id;
        }

        @Transactional
        public long count() {
            return jdbc.sql("select count(*) from audit_entry where kind = 'note'")
                    .query(Long.class)
                    .single();
        }

        @Transactional
        public void change(UUID id) {
            audit.changed("note", id, java.util.Set.of("text", "on"), "a typing error");
        }

        @Transactional
        public List<UUID> list(PageQuery page) {
            String after =
                    page.after().map(List::getLast).orElse("00000000-0000-0000-0000-000000000000");
            return jdbc.sql(
                            "select records[1] from audit_entry where kind = 'note' and records[1] > :after::uuid order by 1 limit :n")
                    .param("after", after)
                    .param("n", page.fetch())
                    .query(UUID.class)
                    .list();
        }

        @Transactional
        public int tamper() {
            return jdbc.sql("update audit_entry set caller = 'nobody'").update();
        }
    }

    record Note(String text) {}

    @RestController
    @RequestMapping("/api/regions/{region}/notes")
    @Needs("notes:write")
    static class Notes {
        private final Notebook notebook;

        Notes(Notebook notebook) {
            this.notebook = notebook;
        }

        @PostMapping
        ResponseEntity<Map<String, Object>> write(
                @PathVariable String region, @RequestBody Note note) {
            UUID id = notebook.write(note.text());
            return Tagged.created(
                    URI.create("/api/regions/" + region + "/notes/" + id), Map.of("id", id), 0);
        }

        @PostMapping("/check")
        @WithoutKey("stores nothing")
        Map<String, Object> check(@RequestBody(required = false) Note note) {
            return Map.of("ok", true);
        }

        @GetMapping
        Page<UUID> list(PageQuery page) {
            return Page.of(notebook.list(page), page, id -> List.of(id.toString()))
                    .outOf(notebook.count());
        }

        @PutMapping("/{id}")
        Map<String, Object> change(@PathVariable UUID id, IfMatch seen, @RequestBody Note note) {
            seen.mustBe(3);
            notebook.change(id);
            return Map.of("text", note.text());
        }

        @DeleteMapping
        Map<String, Object> tamper() {
            return Map.of("changed", notebook.tamper());
        }
    }
}
