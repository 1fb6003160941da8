package de.hafen.platform.rights;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** What an operation says about itself; what stands at the method counts before the class. */
public final class Operations {

    private Operations() {}

    /** The action that the operation is, unless it is open or silent. */
    public static Optional<String> action(HandlerMethod method) {
        @Nullable Needs own = method.getMethodAnnotation(Needs.class);
        if (own != null) {
            return Optional.of(own.value());
        }
        if (method.hasMethodAnnotation(Open.class)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(
                                method.getBeanType(), Needs.class))
                .map(Needs::value);
    }

    /** Whether the operation is for everybody. */
    public static boolean open(HandlerMethod method) {
        return action(method).isEmpty()
                && (method.hasMethodAnnotation(Open.class)
                        || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Open.class));
    }
}
