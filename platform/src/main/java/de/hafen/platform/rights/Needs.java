package de.hafen.platform.rights;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The action that an operation is, as the service's {@link Policy} names it. An operation below
 * {@code /api} without it (and without {@link Open}) is refused: nothing is open by forgetting.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Needs {
    /** Every signed-in caller may; what they see is their own. */
    String SIGNED_IN = "signed-in";

    /** The action, for example {@code clients:read}. */
    String value();
}
