package de.hafen.platform.mail;

import java.net.URI;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The way out for letters; made where a service writes some. */
@AutoConfiguration
@EnableConfigurationProperties(MailProperties.class)
class MailAutoConfiguration {

    private static final String PATIENCE = "10000";

    @Bean
    @Lazy
    @ConditionalOnMissingBean(Mail.class)
    Mail mail(MailProperties properties) {
        String url = properties.url();
        if (url == null || url.isBlank()) {
            return letter -> {
                throw new MailNotSent("no mail server is set (HAFEN_SMTP_URL)");
            };
        }
        return new SmtpMail(sender(URI.create(url)), properties.from(), new LetterWriting());
    }

    private static JavaMailSenderImpl sender(URI url) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        boolean secure = "smtps".equals(url.getScheme());
        sender.setProtocol(secure ? "smtps" : "smtp");
        sender.setHost(url.getHost());
        if (url.getPort() > 0) {
            sender.setPort(url.getPort());
        }
        sender.setDefaultEncoding("UTF-8");
        @Nullable String user = url.getUserInfo();
        Properties settings = sender.getJavaMailProperties();
        if (user != null) {
            int colon = user.indexOf(':');
            sender.setUsername(colon < 0 ? user : user.substring(0, colon));
            sender.setPassword(colon < 0 ? "" : user.substring(colon + 1));
            settings.put("mail.smtp.starttls.enable", "true");
            settings.put("mail.smtp.starttls.required", String.valueOf(!secure));
        }
        for (String protocol : new String[] {"smtp", "smtps"}) {
            settings.put("mail." + protocol + ".connectiontimeout", PATIENCE);
            settings.put("mail." + protocol + ".timeout", PATIENCE);
            settings.put("mail." + protocol + ".writetimeout", PATIENCE);
        }
        return sender;
    }
}
