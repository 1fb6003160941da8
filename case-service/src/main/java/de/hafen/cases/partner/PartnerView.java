package de.hafen.cases.partner;

import de.hafen.vocabulary.LanguageTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A partner as it is shown. */
public record PartnerView(
        PartnerId id,
        int version,
        String name,
        PartnerKind kind,
        String email,
        @Nullable String phone,
        @Nullable String contact,
        List<LanguageTag> languages,
        int answerDays,
        boolean archived) {

    PartnerForm form() {
        return new PartnerForm(name, kind, email, phone, contact, languages, answerDays, archived);
    }

    /** Tells the id only. */
    @Override
    public String toString() {
        return "partner " + id;
    }
}
