package de.hafen.platform.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves.
 *
 * @param url {@code smtp://user:password@host:port} or {@code smtps://…}; where it is missing no
 *     mail can be sent
 * @param from the sender's address
 */
@ConfigurationProperties("hafen.smtp")
record MailProperties(@Nullable String url, @DefaultValue("hafen@localhost") String from) {}
