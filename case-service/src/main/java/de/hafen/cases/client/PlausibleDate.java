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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date in a person's life or work: from 1890 to 2200, which also keeps typing errors out. */
@Documented
@Constraint(validatedBy = PlausibleDate.Checked.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface PlausibleDate {

    String message() default "The date lies between 1890 and 2200.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares years. */
    final class Checked implements ConstraintValidator<PlausibleDate, LocalDate> {

        private static final int FIRST = 1890;
        private static final int LAST = 2200;

        @Override
        public boolean isValid(@Nullable LocalDate date, ConstraintValidatorContext context) {
            return date == null || date.getYear() >= FIRST && date.getYear() <= LAST;
        }
    }
}
