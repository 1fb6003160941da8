package de.hafen.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A mailbox for everything that the local platform sends: takes mail by SMTP, shows it in the
 * browser, delivers nothing to anybody. It forgets when it ends.
 */
final class Mailbox {

    static final String NAME = "mailbox";

    private final GreenMail mail;

    private Mailbox(GreenMail mail) {
        this.mail = mail;
    }

    static void main(String[] args) throws IOException {
        int smtp = Integer.parseInt(args[0]);
        int http = Integer.parseInt(args[1]);
        GreenMail mail = new GreenMail(new ServerSetup(smtp, "127.0.0.1", "smtp"));
        mail.start();
        HttpServer web =
                HttpServer.create(
                        new InetSocketAddress(InetAddress.getByName("127.0.0.1"), http), 16);
        web.createContext("/", new Mailbox(mail)::answer);
        web.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Page page;
        try {
            page = page(path);
        } catch (MessagingException | RuntimeException e) {
            page = new Page(500, "text/plain", "This message can't be shown.");
        }
        byte[] body = page.body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .putAll(
                        Map.of(
                                "Content-Type", List.of(page.type + "; charset=utf-8"),
                                "Content-Security-Policy",
                                        List.of("default-src 'none'; style-src 'unsafe-inline'"),
                                "Cache-Control", List.of("no-store")));
        exchange.sendResponseHeaders(page.status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private record Page(int status, String type, String body) {}

    private Page page(String path) throws MessagingException, IOException {
        MimeMessage[] all = mail.getReceivedMessages();
        if (path.equals("/")) {
            return new Page(200, "text/html", list(all));
        }
        if (path.matches("/\\d{1,6}(/text)?")) {
            int index = Integer.parseInt(path.replace("/text", "").substring(1));
            if (index < all.length) {
                boolean plain = path.endsWith("/text");
                return new Page(
                        200,
                        plain ? "text/plain" : "text/html",
                        plain ? text(all[index]) : show(all[index]));
            }
        }
        return new Page(404, "text/plain", "There is no such message.");
    }

    private static String list(MimeMessage[] all) throws MessagingException {
        StringBuilder rows = new StringBuilder();
        for (int i = all.length - 1; i >= 0; i--) {
            rows.append(
                    "<tr><td>%s<td><a href=\"/%d\">%s</a><td>%s\n"
                            .formatted(
                                    escape(to(all[i])),
                                    i,
                                    escape(String.valueOf(all[i].getSubject())),
                                    all[i].getReceivedDate() == null
                                            ? ""
                                            : all[i].getReceivedDate().toInstant()));
        }
        return frame(
                "Mailbox of the local platform",
                all.length == 0
                        ? "<p>No mail yet. What the platform sends is kept here; nobody else gets it."
                        : "<table><thead><tr><th>To<th>Subject<th>Received<tbody>"
                                + rows
                                + "</table>");
    }

    private static String show(MimeMessage message) throws MessagingException, IOException {
        return frame(
                String.valueOf(message.getSubject()),
                "<p><a href=\"/\">All mail</a> · to "
                        + escape(to(message))
                        + "<pre>"
                        + linked(escape(text(message)))
                        + "</pre>");
    }

    private static String text(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart several) {
            String first = "";
            for (int i = 0; i < several.getCount(); i++) {
                String text = text(several.getBodyPart(i));
                if (several.getBodyPart(i).isMimeType("text/plain")) {
                    return text;
                }
                first = first.isEmpty() ? text : first;
            }
            return first;
        }
        return content instanceof String text ? text : "";
    }

    private static String to(MimeMessage message) throws MessagingException {
        Address[] all = message.getAllRecipients();
        return all == null
                ? ""
                : Arrays.stream(all).map(Address::toString).collect(Collectors.joining(", "));
    }

    private static String linked(String escaped) {
        return escaped.replaceAll("(https?://[^\\s<>\"]+)", "<a href=\"$1\">$1</a>");
    }

    private static String frame(String title, String content) {
        return """
        <!doctype html><html lang="en"><meta charset="utf-8"><title>%1$s</title>
        <meta name="viewport" content="width=device-width">
        <style>body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
        table{border-collapse:collapse;width:100%%}td,th{text-align:left;padding:.5rem;border-bottom:1px solid #ccc}
        pre{white-space:pre-wrap;font:inherit}</style>
        <h1>%1$s</h1>%2$s
        """
                .formatted(escape(title), content);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
