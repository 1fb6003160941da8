package de.hafen.cases.employer;

import de.hafen.cases.spelling.Spelling;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.EmployerKind;
import de.hafen.vocabulary.EmployerSize;
import de.hafen.vocabulary.Industry;
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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An employer as the region keeps it. */
@Entity
class Employer {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private long recordKey;
    private String name;

    @Enumerated(EnumType.STRING)
    private EmployerKind kind;

    private @Nullable String industry;
    private @Nullable String municipality;

    @Enumerated(EnumType.STRING)
    private @Nullable EmployerSize size;

    @ElementCollection
    @CollectionTable(name = "employer_contact", joinColumns = @JoinColumn(name = "employer_id"))
    @OrderColumn(name = "position")
    private List<EmployerContact> contacts = new ArrayList<>();

    private String nameKey;
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

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Employer() {}

    @SuppressWarnings("NullAway.Init") // write() fills the rest
    Employer(EmployerId id, long recordKey, EmployerForm form, Instant at, String by) {
        this.id = id.value();
        this.recordKey = recordKey;
        this.createdAt = at;
        this.createdBy = by;
        write(form);
    }

    EmployerId id() {
        return new EmployerId(id);
    }

    int version() {
        return version == null ? 0 : version;
    }

    long recordKey() {
        return recordKey;
    }

    String name() {
        return name;
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

    /** The employer into which this one was merged. */
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

    /** Takes it up again; answers whether that is news. */
    boolean restore() {
        boolean news = archivedAt != null;
        archivedAt = null;
        archivedBy = null;
        return news;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** What is written down at present. */
    EmployerForm form() {
        return new EmployerForm(
                name,
                kind,
                industry == null ? null : new Industry(industry),
                municipality == null ? null : new Ags(municipality),
                size,
                contacts);
    }

    /** Writes down what is known now. */
    final void write(EmployerForm form) {
        name = form.name().strip();
        kind = form.kind();
        industry = form.industry() == null ? null : form.industry().code();
        municipality = form.municipality() == null ? null : form.municipality().value();
        size = form.size();
        if (!contacts.equals(form.contacts())) {
            contacts.clear();
            contacts.addAll(form.contacts());
        }
        nameKey = Spelling.fold(name);
        searchKey = searchKey(form);
    }

    /** The text in which the employer is found: its name and the names of its contacts. */
    static String searchKey(EmployerForm form) {
        return Spelling.key(
                Stream.concat(
                                Stream.of(form.name()),
                                form.contacts().stream().map(EmployerContact::name))
                        .toArray(String[]::new));
    }

    /** What reporting may know. */
    EmployerRegistered registered(LocalDate on) {
        EmployerForm form = form();
        return new EmployerRegistered(on, form.industry(), form.municipality(), kind);
    }
}
