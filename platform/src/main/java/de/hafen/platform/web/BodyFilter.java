package de.hafen.platform.web;

import de.hafen.platform.problem.http.BodyTooLarge;
import de.hafen.platform.problem.http.StandardProblem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes bodies up to a limit and in UTF-8 only; files have their own limits. */
final class BodyFilter extends OncePerRequestFilter {

    private final long limit;

    BodyFilter(long limit) {
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isFile(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getContentLengthLong() > limit) {
            throw StandardProblem.tooLarge(limit);
        }
        chain.doFilter(new Limited(request), response);
    }

    private static boolean isFile(HttpServletRequest request) {
        @Nullable String contentType = request.getContentType();
        if (contentType == null) {
            return false;
        }
        try {
            MediaType type = MediaType.parseMediaType(contentType);
            if (type.getCharset() != null && !StandardCharsets.UTF_8.equals(type.getCharset())) {
                throw StandardProblem.charset();
            }
            if (!type.isConcrete()) {
                throw StandardProblem.ofStatus(415, Map.of()); // a body is of one type
            }
            return type.getType().equals("multipart");
        } catch (IllegalArgumentException e) {
            throw StandardProblem.ofStatus(415, Map.of());
        }
    }

    /** Counts while it is read, for bodies that don't say how long they are. */
    private final class Limited extends HttpServletRequestWrapper {

        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream());
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(
                    new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private long read;

        Counted(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            return counted(body.read(), 1);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = body.read(into, offset, length);
            return counted(count, count);
        }

        private int counted(int result, int bytes) throws IOException {
            if (result >= 0) {
                read += bytes;
            }
            if (read > limit) {
                throw new BodyTooLarge(limit);
            }
            return result;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
