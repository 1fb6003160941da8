package de.hafen.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer that can be given again: status, the headers that belong to the record, body. */
@SuppressWarnings("ArrayRecordComponent") // never compared; the bytes are the answer
record KeptAnswer(int status, Map<String, String> headers, byte[] body) {

    private static final List<String> KEPT =
            List.of("Content-Type", "Content-Disposition", "ETag", "Link", "Location");

    static KeptAnswer of(HttpServletResponse response, byte[] body) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT) {
            String value = response.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        if (response.getContentType() != null) {
            headers.put("Content-Type", response.getContentType());
        }
        return new KeptAnswer(response.getStatus(), headers, body);
    }

    void writeAgain(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.forEach(response::setHeader);
        response.setHeader("Idempotency-Replayed", "true");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
