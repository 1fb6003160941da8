package de.hafen.cases.enquiry;

import de.hafen.cases.client.Clients;
import de.hafen.cases.triage.TriageRules;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.Ids;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The enquiries of the bound region. What happens to one of them is in {@link EnquiryWork}. */
@Service
@Transactional
public class Enquiries {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration OF_LATE = Duration.ofDays(90);

    private final EnquiryRows rows;
    private final EnquiryReading reading;
    private final EnquiryShowing showing;
    private final EnquiryCodes codes;
    private final EnquiryTrail trail;
    private final TriageRules triage;
    private final Clients clients;
    private final RegionCalendar calendar;
    private final Ids ids;

    Enquiries(
            EnquiryRows rows,
            EnquiryReading reading,
            EnquiryShowing showing,
            EnquiryCodes codes,
            EnquiryTrail trail,
            TriageRules triage,
            Clients clients,
            RegionCalendar calendar,
            Ids ids) {
        this.rows = rows;
        this.reading = reading;
        this.showing = showing;
        this.codes = codes;
        this.trail = trail;
        this.triage = triage;
        this.clients = clients;
        this.calendar = calendar;
        this.ids = ids;
    }

    /** Somebody asks; a colleague writes it down. */
    public EnquiryView add(ReceiveEnquiry order) {
        Enquiry enquiry = store(order);
        return showing.view(enquiry);
    }

    /** Somebody asks without a colleague; the same said again is the same enquiry. */
    public EnquiryReceipt receive(ReceiveEnquiry order) {
        reading.alone(order.id());
        Optional<Enquiry> before = rows.findById(order.id());
        if (before.isPresent() && !before.get().isBy(CurrentCaller.required().subject())) {
            throw new NoSuchEnquiry();
        }
        Enquiry enquiry = before.orElseGet(() -> store(order));
        return enquiry.receipt(codes.of(enquiry.id()));
    }

    /** What a letter to whoever asked says; empty where there is none to be written to. */
    @Transactional(readOnly = true)
    public Optional<EnquiryTold> told(EnquiryId id) {
        return rows.findById(id.value()).flatMap(it -> it.told(codes.of(id)));
    }

    /** How many asked in the last day who gave this address. */
    @Transactional(readOnly = true)
    public long from(String email) {
        return reading.from(email, calendar.now().minus(A_DAY));
    }

    /** How long four of five waited for an answer of late; empty where too few asked. */
    @Transactional(readOnly = true)
    public Optional<Duration> patience() {
        return reading.patience(calendar.now().minus(OF_LATE), calendar.now());
    }

    /** Opens an enquiry; the trail says who did. */
    public EnquiryView open(EnquiryId id) {
        Enquiry enquiry = rows.findById(id.value()).orElseThrow(NoSuchEnquiry::new);
        trail.opened(id);
        return showing.view(enquiry);
    }

    /** A page of the list. */
    public Page<EnquiryLine> list(EnquiryFilter filter, EnquiryOrder order, PageQuery query) {
        Page<EnquiryLine.Row> page = reading.list(filter, order, query);
        List<EnquiryLine> lines = showing.lines(page.items());
        trail.listed(lines);
        return new Page<>(lines, page.next(), page.total());
    }

    /** What is to be done. */
    @Transactional(readOnly = true)
    public EnquiryCounts counts() {
        return reading.counts(CurrentCaller.required().subject());
    }

    /**
     * To whom an enquiry can be given: who works here, or who did of late where nobody told yet.
     */
    @Transactional(readOnly = true)
    public List<Responsible> colleagues() {
        List<Responsible> here = triage.colleagues().stream().map(Responsible::of).toList();
        return !here.isEmpty() ? here : reading.colleagues(calendar.now().minus(OF_LATE));
    }

    /**
     * Where the enquiry stands whose reference and code these are; throws {@link NoSuchEnquiry}
     * where they are nobody's, whichever of the two is wrong.
     */
    @Transactional(readOnly = true)
    public EnquiryStanding standing(String typed) {
        String signs = Signs.typed(typed);
        int split = Reference.length();
        if (signs.length() != split + EnquiryCodes.LENGTH || !Signs.areAll(signs)) {
            throw new NoSuchEnquiry();
        }
        return Reference.read(signs.substring(0, split))
                .flatMap(rows::findByReference)
                .filter(it -> codes.isRight(it.id(), signs.substring(split)))
                .orElseThrow(NoSuchEnquiry::new)
                .standing();
    }

    private Enquiry store(ReceiveEnquiry order) {
        Enquiry enquiry =
                rows.saveAndFlush(
                        new Enquiry(
                                order,
                                reference(),
                                triage.give(order.form().asked()),
                                calendar.now(),
                                CurrentCaller.required().subject()));
        if (enquiry.client() != null) {
            clients.require(enquiry.client());
        }
        trail.received(enquiry.id());
        return enquiry;
    }

    /** One that nobody has. */
    private Reference reference() {
        Reference reference = Reference.of(ids.recordKey());
        while (rows.existsByReference(reference.text())) {
            reference = Reference.of(ids.recordKey());
        }
        return reference;
    }
}
