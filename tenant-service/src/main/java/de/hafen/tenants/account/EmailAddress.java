package de.hafen.tenants.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as people sign in with it: without spaces around it, in small letters, and
 * without any character that could end a line of a mail's head.
 */
public record EmailAddress(@JsonValue String value) {

    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile(
                    "[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
                            + "(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+");

    /** Throws {@link NotAnEmailAddress} where the text is none. */
    @JsonCreator
    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new NotAnEmailAddress();
        }
    }

    /** Whether it can be an address at all. */
    public static boolean isOne(String text) {
        try {
            return !new EmailAddress(text).value.isEmpty();
        } catch (NotAnEmailAddress no) {
            return false;
        }
    }

    /** The part before the at sign. */
    String localPart() {
        return value.substring(0, value.indexOf('@'));
    }

    /** Hides the address; it is a person's data. */
    @Override
    public String toString() {
        return "EmailAddress";
    }
}
