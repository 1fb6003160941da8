package de.hafen.events.member;

import de.hafen.events.listing.Brought;
import de.hafen.events.network.Networks;
import de.hafen.platform.audit.Audit;
import de.hafen.platform.audit.ChangedFields;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.Ids;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members of the bound region's networks. */
@Service
@Transactional
public class Members {

    private static final String KIND = "member";

    private final MemberRows rows;
    private final MemberFacts facts;
    private final Networks networks;
    private final Audit audit;
    private final Clock clock;
    private final Ids ids;

    Members(
            MemberRows rows,
            MemberFacts facts,
            Networks networks,
            Audit audit,
            Clock clock,
            Ids ids) {
        this.rows = rows;
        this.facts = facts;
        this.networks = networks;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** Somebody joins a network. */
    public MemberView add(MemberForm form) {
        Member member = begin(form);
        join(List.of(member), none -> null);
        audit.added(KIND, member.id().value());
        return MemberView.of(member);
    }

    /** Opens a member; the trail says who did. */
    public MemberView open(MemberId id) {
        Member member = rows.find(id).orElseThrow(() -> new NoSuchMember(id));
        audit.opened(KIND, id.value());
        return MemberView.of(member);
    }

    /** A page of the members by name, with the number of all. */
    public Page<MemberView> list(MemberFilter filter, PageQuery query) {
        Page<Member> page =
                Page.of(
                        rows.list(filter, query),
                        query,
                        member ->
                                List.of(
                                        member.form().name().toLowerCase(Locale.ROOT),
                                        member.id().toString()));
        List<UUID> shown = page.items().stream().map(member -> member.id().value()).toList();
        audit.listed(KIND, shown);
        return page.map(MemberView::of).outOf(rows.count(filter));
    }

    /** Writes down something else about a member; a day of leaving makes it leave. */
    public MemberView change(MemberId id, IfMatch seen, MemberForm form) {
        Member before = rows.hold(id).orElseThrow(() -> new NoSuchMember(id));
        seen.mustBe(before.version());
        possible(form);
        Set<String> fields = ChangedFields.between(before.form(), form);
        if (fields.isEmpty()) {
            return MemberView.of(before);
        }
        Member after =
                new Member(id, before.version() + 1, before.recordKey(), form, before.createdAt());
        rows.change(after);
        audit.changed(KIND, id.value(), fields);
        facts.changed(before, after);
        return MemberView.of(after);
    }

    /** Takes away a member that should never have stood there; who leaves gets a day instead. */
    public void remove(MemberId id, IfMatch seen) {
        Member member = rows.hold(id).orElseThrow(() -> new NoSuchMember(id));
        seen.mustBe(member.version());
        rows.remove(List.of(id));
        audit.removed(KIND, id.value());
        facts.removed(List.of(member));
    }

    /**
     * Adds members from another place, each source once.
     *
     * @return what was added and what was there before
     */
    public Brought bring(List<BroughtMember> brought) {
        Set<String> already = rows.sources(brought.stream().map(BroughtMember::source).toList());
        Set<String> seen = new HashSet<>(already);
        Map<Member, String> joining = new LinkedHashMap<>();
        for (BroughtMember one : brought) {
            if (seen.add(one.source())) {
                joining.put(begin(one.form()), one.source());
            }
        }
        List<UUID> added = join(List.copyOf(joining.keySet()), joining::get);
        audit.added(KIND, added);
        return new Brought(added, already);
    }

    /**
     * Takes members away that were brought by mistake.
     *
     * @return those that stay, because somebody has changed them
     */
    public Set<UUID> takeBack(Collection<UUID> brought) {
        List<Member> held = rows.hold(brought);
        List<Member> gone = held.stream().filter(member -> member.version() == 0).toList();
        rows.remove(gone.stream().map(Member::id).toList());
        audit.removed(
                KIND,
                gone.stream().map(member -> member.id().value()).toList(),
                "the import was taken back");
        facts.removed(gone);
        return held.stream()
                .filter(member -> member.version() > 0)
                .map(member -> member.id().value())
                .collect(Collectors.toSet());
    }

    private Member begin(MemberForm form) {
        possible(form);
        return new Member(
                new MemberId(ids.next()),
                0,
                ids.recordKey(),
                form,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private List<UUID> join(List<Member> members, Function<Member, @Nullable String> source) {
        rows.add(members, source, CurrentCaller.required().subject());
        facts.joined(members);
        return members.stream().map(member -> member.id().value()).toList();
    }

    private void possible(MemberForm form) {
        networks.get(form.network());
        if (form.leftOn() != null && form.leftOn().isBefore(form.joinedOn())) {
            throw new LeftBeforeJoining();
        }
    }
}
