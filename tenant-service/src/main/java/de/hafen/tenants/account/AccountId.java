package de.hafen.tenants.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.UUID;

/** Names an account for its life; the {@code sub} of its tokens. */
public record AccountId(@JsonValue UUID value) {

    /** The id that Jackson reads from a text. */
    @JsonCreator
    public AccountId {}

    /** The id in a path; throws where the text is none. */
    public static AccountId valueOf(String text) {
        return new AccountId(UUID.fromString(text));
    }

    /** The id in this text, if it is one. */
    public static Optional<AccountId> parse(String text) {
        try {
            return Optional.of(new AccountId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
