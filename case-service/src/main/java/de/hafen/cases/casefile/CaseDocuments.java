package de.hafen.cases.casefile;

import de.hafen.cases.document.FileName;
import de.hafen.cases.document.Received;
import de.hafen.cases.document.Safe;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.Ids;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.platform.web.IfMatch;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers that belong to cases; who may see the case may see them. */
@Service
@Transactional
public class CaseDocuments {

    private static final Logger log = LoggerFactory.getLogger(CaseDocuments.class);

    private final CaseAccess access;
    private final CaseDocumentList list;
    private final Safe safe;
    private final DocumentTrail trail;
    private final RegionCalendar calendar;
    private final Ids ids;

    CaseDocuments(
            CaseAccess access,
            CaseDocumentList list,
            Safe safe,
            DocumentTrail trail,
            RegionCalendar calendar,
            Ids ids) {
        this.access = access;
        this.list = list;
        this.safe = safe;
        this.trail = trail;
        this.calendar = calendar;
        this.ids = ids;
    }

    /** Puts a file into the case, also when it is over; the same content twice is one document. */
    public CaseDocument add(CaseId id, Received file) {
        Case it = access.held(id);
        byte[] print = safe.print(file.content());
        Optional<CaseDocument> same = list.same(id, print);
        if (same.isPresent()) {
            trail.opened(same.get().id(), access.why(it));
            return same.get();
        }
        list.requireRoom(id);
        String me = CurrentCaller.required().name();
        CaseDocument added = list.add(id, ids.next(), file, print, me, calendar.now());
        safe.keep(added.id(), file.content());
        trail.added(id, added);
        return added;
    }

    /** Takes a document out to read it. */
    public Opened open(CaseId id, UUID document) {
        Case it = access.seen(id);
        String why = access.why(it);
        CaseDocument found = list.kept(id, document);
        Optional<byte[]> content = safe.open(document);
        if (content.isEmpty()) {
            log.error("document {} does not open: it was changed in the database", document);
            trail.damaged(document);
            return new Opened.Damaged(document);
        }
        trail.opened(document, why);
        return new Opened.Whole(found, content.get());
    }

    /**
     * Calls it otherwise; the ending stays that of its kind.
     *
     * @param seen the version that the caller has seen
     * @param change makes the new form from the present one
     */
    public CaseDocument change(
            CaseId id, UUID document, IfMatch seen, Function<DocumentForm, DocumentForm> change) {
        Case it = access.held(id);
        CaseDocument before = list.find(id, document);
        seen.mustBe(before.version());
        String said = change.apply(new DocumentForm(before.name())).name();
        String name = FileName.of(said, before.kind()).value();
        if (name.equals(before.name())) {
            trail.opened(document, access.why(it));
            return before;
        }
        CaseDocument after = before.named(name);
        list.rename(after);
        trail.renamed(id, before, after, calendar.now());
        return after;
    }

    /** Puts it into another case of the same client or employer, perhaps in another compartment. */
    public void move(CaseId id, UUID document, CaseId to) {
        boolean first = id.value().compareTo(to.value()) <= 0; // two that move hold both in order
        Case one = access.held(first ? id : to);
        Case other = access.held(first ? to : id);
        CaseDocument it = list.find(id, document);
        if (id.equals(to)) {
            trail.opened(document, access.why(one));
            return;
        }
        if (!one.isOfTheSameAs(other)) {
            throw new CaseOfSomebodyElse();
        }
        list.requireNew(to, document);
        list.requireRoom(to);
        list.move(document, to);
        trail.moved(id, to, it, calendar.now());
    }

    /** Its content is destroyed; that it was there, and why it is not any more, stays. */
    public void remove(CaseId id, UUID document, String reason) {
        access.held(id);
        CaseDocument it = list.find(id, document);
        Instant now = calendar.now();
        list.remove(document, reason.strip(), now);
        safe.destroy(document);
        trail.removed(id, it, reason.strip(), now);
    }
}
