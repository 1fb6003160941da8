package de.hafen.platform.mail;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes letters: one quiet form for all of them, as text and as HTML. */
public final class LetterWriting {

    private static final Pattern LINE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+");
    private static final Set<String> FROM_RIGHT = Set.of("ar", "fa", "he", "iw", "ur");
    private static final int BYTE = 0xFF;

    private final MessageSource words;
    private final TemplateEngine html;
    private final TemplateEngine text;

    /** Reads the catalogue {@code messages/mail} of the service. */
    public LetterWriting() {
        ResourceBundleMessageSource catalogue = new ResourceBundleMessageSource();
        catalogue.setBasename("messages/mail");
        catalogue.setDefaultEncoding("UTF-8");
        catalogue.setFallbackToSystemLocale(false);
        this.words = catalogue;
        this.html = engine(TemplateMode.HTML, ".html");
        this.text = engine(TemplateMode.TEXT, ".txt");
    }

    /** The letter in the reader's language. */
    public WrittenLetter write(Letter letter) {
        if (!ADDRESS.matcher(letter.to()).matches()) {
            throw new MailNotSent("the address is none");
        }
        Context context = new Context(letter.language());
        String language = letter.language().getLanguage();
        context.setVariable("direction", FROM_RIGHT.contains(language) ? "rtl" : "ltr");
        context.setVariables(
                Map.of(
                        "language", language,
                        "subject", oneLine(say(letter, "subject")),
                        "greeting", oneLine(greeting(letter)),
                        "paragraphs", List.of(say(letter, "text").split("\n")),
                        "action", letter.action() == null ? "" : say(letter, "action"),
                        "link", letter.action() == null ? "" : letter.action().toString(),
                        "after", say(letter, "after"),
                        "sender", say(letter, "sender", "hafen.sender")));
        return new WrittenLetter(
                letter.to(),
                oneLine(say(letter, "subject")),
                text.process("letter", context),
                html.process("letter", context));
    }

    /**
     * One line without control characters, also without characters whose low byte is one: some mail
     * libraries cut characters to bytes and would end the line there.
     */
    static String oneLine(String words) {
        StringBuilder line = new StringBuilder();
        LINE.matcher(words)
                .replaceAll(" ")
                .codePoints()
                .filter(c -> (c & BYTE) != '\r' && (c & BYTE) != '\n')
                .forEach(line::appendCodePoint);
        return line.toString();
    }

    private String greeting(Letter letter) {
        String key = letter.name().isBlank() ? "hafen.greeting-nobody" : "hafen.greeting";
        return words.getMessage(key, new Object[] {letter.name()}, letter.language());
    }

    private String say(Letter letter, String part) {
        return say(letter, part, letter.kind() + "." + part);
    }

    private String say(Letter letter, String part, String key) {
        Object[] fill = letter.words().toArray();
        String said = words.getMessage(key, fill, "", letter.language());
        if (said == null || said.isEmpty() && !part.equals("after")) {
            throw new MailNotSent("the catalogue has no " + key);
        }
        return said;
    }

    private static TemplateEngine engine(TemplateMode mode, String suffix) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("mail/");
        templates.setSuffix(suffix);
        templates.setTemplateMode(mode);
        templates.setCharacterEncoding("UTF-8");
        TemplateEngine engine = new org.thymeleaf.spring6.SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        return engine;
    }
}
