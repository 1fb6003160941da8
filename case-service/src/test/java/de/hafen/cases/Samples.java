package de.hafen.cases;

import de.hafen.cases.casefile.CaseKind;
import de.hafen.cases.casefile.OpenCase;
import de.hafen.cases.client.ClientForm;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.SpokenLanguage;
import de.hafen.cases.consultation.RecordConsultation;
import de.hafen.cases.employer.EmployerContact;
import de.hafen.cases.employer.EmployerForm;
import de.hafen.cases.employer.EmployerId;
import de.hafen.cases.enquiry.EnquiryForm;
import de.hafen.cases.enquiry.EnquirySource;
import de.hafen.cases.enquiry.ReceiveEnquiry;
import de.hafen.cases.waitingarea.Arrival;
import de.hafen.cases.waitingarea.CameBy;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.Channel;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.EmployerKind;
import de.hafen.vocabulary.EmployerSize;
import de.hafen.vocabulary.Industry;
import de.hafen.vocabulary.LanguageLevel;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Outcome;
import de.hafen.vocabulary.Purpose;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Topic;
import de.hafen.vocabulary.Whereabouts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invented people, employers and consultations. */
public final class Samples {

    private Samples() {}

    public static ClientForm client(String givenName, String familyName) {
        return ClientForm.named(givenName, familyName, TargetGroup.PROFESSIONAL);
    }

    /** A client with something in every field. */
    public static ClientForm olena(@Nullable EmployerId employer) {
        return new ClientForm(
                "Олена",
                "Шевченко",
                "Lena",
                "Frau",
                LocalDate.of(1990, 3, 12),
                "olena@example.org",
                "+49 211 1234567",
                List.of(new CountryCode("UA"), new CountryCode("PL")),
                List.of(
                        new SpokenLanguage(new LanguageTag("uk"), LanguageLevel.NATIVE),
                        new SpokenLanguage(new LanguageTag("de"), LanguageLevel.B1),
                        new SpokenLanguage(new LanguageTag("en"), null)),
                new LanguageTag("uk"),
                Purpose.WORK,
                TargetGroup.NURSE,
                null,
                LocalDate.of(2024, 5, 1),
                Whereabouts.IN_GERMANY,
                new Ags("05111000"),
                employer,
                null,
                null);
    }

    public static EmployerForm employer(String name) {
        return new EmployerForm(
                name,
                EmployerKind.COMPANY,
                new Industry("62"),
                new Ags("05158024"),
                EmployerSize.SMALL,
                List.of(new EmployerContact("Jörg Groß", "gross@example.org", null, "HR")));
    }

    public static RecordConsultation with(ClientId client) {
        return with(client, null, null);
    }

    public static RecordConsultation with(
            @Nullable ClientId client, @Nullable EmployerId employer, @Nullable Instant at) {
        return new RecordConsultation(
                null,
                client,
                null,
                employer,
                null,
                at,
                45,
                Channel.IN_PERSON,
                List.of(Topic.RESIDENCE, Topic.WORK),
                null,
                new LanguageTag("uk"),
                "Sehr nettes Gespräch",
                Outcome.NEXT_STEP,
                null,
                null);
    }

    /** A case of advice. */
    public static OpenCase openCase(@Nullable ClientId client, @Nullable EmployerId employer) {
        return new OpenCase(CaseKind.ADVICE, client, employer, "Anerkennung als Pflegefachfrau");
    }

    /** Somebody who is known comes and waits. */
    public static Arrival arrival(ClientId client) {
        return new Arrival(
                UUID.randomUUID(),
                CameBy.RECEPTION,
                client,
                null,
                Topic.WORK,
                new LanguageTag("de"),
                null,
                false,
                null,
                null);
    }

    /** Somebody asks on the phone. */
    public static ReceiveEnquiry enquiry(@Nullable ClientId client) {
        return enquiry(
                client,
                new EnquiryForm(
                        List.of(Topic.RESIDENCE, Topic.WORK),
                        new LanguageTag("uk"),
                        TargetGroup.NURSE,
                        "Wann darf ich anfangen?",
                        "Олена",
                        "olena@example.org",
                        null,
                        true));
    }

    /** Somebody asks that on the phone. */
    public static ReceiveEnquiry enquiry(@Nullable ClientId client, EnquiryForm form) {
        return new ReceiveEnquiry(UUID.randomUUID(), EnquirySource.PHONE, null, client, form);
    }
}
