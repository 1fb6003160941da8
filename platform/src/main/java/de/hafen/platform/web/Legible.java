package de.hafen.platform.web;

import jakarta.validation.Configuration;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;

/**
 * What {@link NotBlank} asks for: a text in which somebody can read something. Spaces of all
 * scripts and marks that nobody sees (of direction, of width zero) are not enough; the database
 * takes some of them for a space, too.
 */
final class Legible implements ValidationConfigurationCustomizer {

    @Override
    public void customize(Configuration<?> configuration) {
        if (configuration instanceof HibernateValidatorConfiguration hibernate) {
            ConstraintMapping mapping = hibernate.createConstraintMapping();
            mapping.constraintDefinition(NotBlank.class)
                    .includeExistingValidators(false)
                    .validateType(CharSequence.class)
                    .with(Legible::is);
            hibernate.addMapping(mapping);
        }
    }

    static boolean is(@Nullable CharSequence text) {
        return text != null && text.codePoints().anyMatch(Legible::isSeen);
    }

    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
