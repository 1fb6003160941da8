package de.hafen.cases.client;

import de.hafen.cases.employer.EmployerId;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Occupation;
import de.hafen.vocabulary.Purpose;
import de.hafen.vocabulary.ResidenceTitle;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Whereabouts;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A client as the region keeps it. */
@Entity
class Client {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private long recordKey;
    private String givenName;
    private String familyName;
    private @Nullable String callName;
    private @Nullable String addressForm;
    private @Nullable LocalDate birthDate;
    private @Nullable String email;
    private @Nullable String phone;
    private String[] citizenships;

    @ElementCollection
    @CollectionTable(name = "client_language", joinColumns = @JoinColumn(name = "client_id"))
    @OrderColumn(name = "position")
    private List<LanguageRow> languages = new ArrayList<>();

    private @Nullable String preferredLanguage;

    @Enumerated(EnumType.STRING)
    private @Nullable Purpose purpose;

    @Enumerated(EnumType.STRING)
    private TargetGroup targetGroup;

    private @Nullable String occupation;
    private @Nullable LocalDate arrivedOn;

    @Enumerated(EnumType.STRING)
    private Whereabouts location;

    private @Nullable String municipality;
    private @Nullable UUID employerId;

    @Enumerated(EnumType.STRING)
    private @Nullable Employment employment;

    @Enumerated(EnumType.STRING)
    private @Nullable ResidenceTitle titleKind;

    private @Nullable LocalDate titleValidUntil;

    private @Nullable String titleConditions;
    private String familyKey;
    private String givenKey;
    private String searchKey;

    @Column(insertable = false, updatable = false)
    private int consultations;

    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate lastContactOn;

    @Column(insertable = false, updatable = false)
    private @Nullable UUID mergedInto;

    private Instant createdAt;
    private String createdBy;
    private @Nullable Instant archivedAt;
    private @Nullable String archivedBy;
    private @Nullable String handedTo;
    private @Nullable LocalDate handedOn;
    private @Nullable String cameFrom;
    private @Nullable LocalDate cameOn;
    private boolean countedHere = true;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Client() {}

    @SuppressWarnings("NullAway.Init") // write() fills the rest
    Client(ClientId id, long recordKey, ClientForm form, Instant at, String by) {
        this.id = id.value();
        this.recordKey = recordKey;
        this.createdAt = at;
        this.createdBy = by;
        write(form);
    }

    ClientId id() {
        return new ClientId(id);
    }

    int version() {
        return version == null ? 0 : version;
    }

    long recordKey() {
        return recordKey;
    }

    int consultations() {
        return consultations;
    }

    @Nullable LocalDate lastContactOn() {
        return lastContactOn;
    }

    @Nullable Instant archivedAt() {
        return archivedAt;
    }

    /** The client into which this one was merged. */
    @Nullable UUID mergedInto() {
        return mergedInto;
    }

    /** Puts the record aside; answers whether that is news. */
    boolean archive(Instant at, String by) {
        if (archivedAt != null) {
            return false;
        }
        archivedAt = at;
        archivedBy = by;
        return true;
    }

    /** Another region has taken the client: what is here is what was, and is put aside. */
    void hand(String region, LocalDate on, Instant at, String by) {
        archive(at, by);
        handedTo = region;
        handedOn = on;
    }

    /** The region that has taken the client. */
    @Nullable Elsewhere handed() {
        return handedTo == null || handedOn == null ? null : new Elsewhere(handedTo, handedOn);
    }

    /** The client comes from another region. */
    void come(String region, LocalDate on) {
        cameFrom = region;
        cameOn = on;
    }

    /**
     * Reporting has heard of the client from the region from which they came, and not from here.
     */
    void countedElsewhere() {
        countedHere = false;
    }

    /** Whether reporting has heard of the client from here. */
    boolean isCountedHere() {
        return countedHere;
    }

    /** The client is here again; answers whether that is news. */
    boolean comeBack() {
        boolean news = handedTo != null;
        handedTo = null;
        handedOn = null;
        return news;
    }

    /** The region from which the client came. */
    @Nullable Elsewhere came() {
        return cameFrom == null || cameOn == null ? null : new Elsewhere(cameFrom, cameOn);
    }

    /** Takes it up again; answers whether that is news. */
    boolean restore() {
        boolean news = archivedAt != null;
        archivedAt = null;
        archivedBy = null;
        return news;
    }

    boolean isAddedBy(String caller) {
        return createdBy.equals(caller);
    }

    Instant createdAt() {
        return createdAt;
    }

    /** What is written down at present. */
    ClientForm form() {
        return new ClientForm(
                givenName,
                familyName,
                callName,
                addressForm,
                birthDate,
                email,
                phone,
                Arrays.stream(citizenships).map(CountryCode::new).toList(),
                languages.stream().map(LanguageRow::spoken).toList(),
                maybe(preferredLanguage, LanguageTag::new),
                purpose,
                targetGroup,
                maybe(occupation, Occupation::new),
                arrivedOn,
                location,
                maybe(municipality, Ags::new),
                maybe(employerId, EmployerId::new),
                employment,
                titleKind == null
                        ? null
                        : new HeldTitle(titleKind, titleValidUntil, titleConditions));
    }

    /** Writes down what is known now. */
    final void write(ClientForm form) {
        ClientName name = ClientName.of(form);
        givenName = form.givenName().strip();
        familyName = form.familyName().strip();
        callName = form.callName();
        familyKey = name.familyKey();
        givenKey = name.givenKey();
        searchKey = name.searchKey();
        addressForm = form.addressForm();
        birthDate = form.birthDate();
        email = form.email();
        phone = form.phone();
        citizenships = form.citizenships().stream().map(CountryCode::value).toArray(String[]::new);
        List<LanguageRow> spoken = form.languages().stream().map(LanguageRow::of).toList();
        if (!languages.equals(spoken)) {
            languages.clear();
            languages.addAll(spoken);
        }
        preferredLanguage = maybe(form.preferredLanguage(), LanguageTag::value);
        writeSituation(form);
    }

    private void writeSituation(ClientForm form) {
        HeldTitle title = form.title();
        purpose = form.purpose();
        targetGroup = form.targetGroup();
        occupation = maybe(form.occupation(), Occupation::code);
        arrivedOn = form.arrivedOn();
        location = form.location();
        municipality = maybe(form.municipality(), Ags::value);
        employerId = maybe(form.employerId(), EmployerId::value);
        employment = form.employment();
        titleKind = title == null ? null : title.kind();
        titleValidUntil = title == null ? null : title.validUntil();
        titleConditions = title == null ? null : title.conditions();
    }

    /** What reporting may know. */
    ClientRegistered registered(LocalDate on) {
        ClientForm form = form();
        return new ClientRegistered(on, targetGroup, form.country(), form.municipality());
    }

    private static <A, B> @Nullable B maybe(@Nullable A value, Function<A, B> change) {
        return value == null ? null : change.apply(value);
    }
}
