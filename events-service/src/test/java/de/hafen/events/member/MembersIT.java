package de.hafen.events.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.events.network.NetworkId;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.RegionIsolationContract;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.PageQuery;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.Industry;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

class MembersIT extends RegionIsolationContract {

    private static final NetworkId ONE =
            new NetworkId(UUID.fromString("0190a000-0000-7000-8000-0000000000a1"));

    @Autowired private Members members;
    @Autowired private TestRegions regions;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionOperations transactions;

    @Override
    protected String table() {
        return "member";
    }

    @Override
    protected UUID add() {
        return members.add(form("Elif Kaya", null)).id().value();
    }

    @Override
    protected boolean finds(UUID id) {
        return members.open(new MemberId(id)).id().value().equals(id);
    }

    @Override
    protected void change(UUID id) {
        members.change(new MemberId(id), new IfMatch(0), form("Elif Kaya-Weber", null));
    }

    @Override
    protected void remove(UUID id) {
        members.remove(new MemberId(id), new IfMatch(0));
    }

    @Test
    void whoLeavesStaysInTheBooksAndReportingIsTold() {
        RegionKey region = regions.fresh();
        in(
                region,
                () -> {
                    MemberView joined = members.add(form("Elif Kaya", null));
                    members.change(
                            joined.id(),
                            new IfMatch(0),
                            form("Elif Kaya", LocalDate.of(2026, 6, 30)));
                    return joined;
                });

        assertThat(in(region, this::facts)).containsExactly("member-joined", "member-left");
        assertThat(in(region, () -> members.list(all(), PageQuery.first(10)).total())).isEqualTo(1);
    }

    @Test
    void nobodyLeavesBeforeJoining() {
        assertThatThrownBy(() ->
                        in(
                                regions.fresh(),
                                () -> members.add(form("Elif Kaya", LocalDate.of(2020, 1, 1)))))
                .isInstanceOf(LeftBeforeJoining.class);
    }

    @Test
    void membersAreFoundByCountryIndustryAndWords() {
        RegionKey region = regions.fresh();
        in(region, () -> members.add(form("Özgür Yıldız", null)));

        assertThat(
                        in(
                                region,
                                () ->
                                        count(
                                                new MemberFilter(
                                                        "oezguer",
                                                        null,
                                                        null,
                                                        new CountryCode("TR"),
                                                        new Industry("62"),
                                                        false))))
                .isEqualTo(1);
        assertThat(
                        in(
                                region,
                                () ->
                                        count(
                                                new MemberFilter(
                                                        null,
                                                        null,
                                                        null,
                                                        new CountryCode("FR"),
                                                        null,
                                                        null))))
                .isZero();
    }

    @Test
    void aSourceIsBroughtOnce() {
        RegionKey region = regions.fresh();
        assertThat(
                        in(
                                region,
                                () ->
                                        members.bring(
                                                        List.of(
                                                                new BroughtMember(
                                                                        "x",
                                                                        form("Elif Kaya", null))))
                                                .already()))
                .isEmpty();
        assertThat(
                        in(
                                region,
                                () ->
                                        members.bring(
                                                        List.of(
                                                                new BroughtMember(
                                                                        "x",
                                                                        form("Elif Kaya", null))))
                                                .already()))
                .isEqualTo(Set.of("x"));
        assertThat(in(region, () -> count(all()))).isEqualTo(1);
    }

    private long count(MemberFilter filter) {
        return members.list(filter, PageQuery.first(10)).items().size();
    }

    private static MemberFilter all() {
        return new MemberFilter(null, null, null, null, null, null);
    }

    private List<String> facts() {
        return transactions.execute(status ->
                jdbc.sql("select type from outbox order by id").query(String.class).list());
    }

    private static <T> T in(RegionKey region, ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestRegions.in(region, Role.EVENT_MANAGER).call(work);
    }

    /** The contract copies rows to another region; the network has the same id in both. */
    private MemberForm form(String name, @Nullable LocalDate left) {
        return new MemberForm(
                network(),
                MemberKind.PERSON,
                name,
                null,
                "elif@example.org",
                null,
                List.of(new CountryCode("TR"), new CountryCode("DE")),
                List.of(new Industry("62")),
                "Kontakte",
                null,
                LocalDate.of(2026, 4, 1),
                left);
    }

    private NetworkId network() {
        transactions.executeWithoutResult(status ->
                jdbc.sql(
                                """
                                insert into network (id, version, name, kind, created_at, created_by)
                                values (?, 0, 'Business Network', 'BUSINESS_NETWORK', now(), 'test')
                                on conflict do nothing
                                """)
                        .param(ONE.value())
                        .update());
        return ONE;
    }
}
