package de.hafen.cases.client;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nothing stands in the list twice; of languages, no language stands there with two levels. */
@Documented
@Constraint(validatedBy = Distinct.Checked.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@interface Distinct {

    String message() default "Nothing may stand in the list twice.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares languages by their tag, all else as a whole. */
    final class Checked implements ConstraintValidator<Distinct, List<?>> {

        @Override
        public boolean isValid(@Nullable List<?> list, ConstraintValidatorContext context) {
            return list == null
                    || list.stream().map(Checked::key).distinct().count() == list.size();
        }

        private static @Nullable Object key(@Nullable Object one) {
            return one instanceof SpokenLanguage language ? language.tag() : one;
        }
    }
}
