package de.hafen.platform.outbox;

import de.hafen.platform.testing.HafenTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** A test of the outbox in a service of its own. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@HafenTest
@TestPropertySource(
        properties = {
            "hafen.service=outbox",
            "hafen.outbox.publishes=true",
            "spring.config.import=classpath:hafen-platform.yaml"
        })
@interface OutboxTest {}
