package de.hafen.platform.trail;

import de.hafen.platform.testing.HafenTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** A test of the trail in a service of its own, which seals when the test does. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@HafenTest
@TestPropertySource(
        properties = {
            "hafen.audit.seals=false",
            "hafen.service=trail",
            "spring.config.import=classpath:hafen-platform.yaml"
        })
@interface TrailTest {}
