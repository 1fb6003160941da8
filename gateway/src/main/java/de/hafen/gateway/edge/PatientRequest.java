package de.hafen.gateway.edge;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/**
 * A request whose caller may send as slowly as he does: the deadline does not count that. He may
 * not send more than any service takes.
 */
final class PatientRequest extends HttpServletRequestWrapper {

    /** Bytes: the most that services take (spring.servlet.multipart.max-request-size). */
    static final long MOST = 26L << 20;

    private final Deadline deadline;

    PatientRequest(HttpServletRequest request, Deadline deadline) {
        super(request);
        this.deadline = deadline;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Body(super.getInputStream(), deadline);
    }

    private static final class Body extends ServletInputStream {

        private final ServletInputStream body;
        private final Deadline deadline;
        private long taken;

        private Body(ServletInputStream body, Deadline deadline) {
            this.body = body;
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            deadline.pause();
            int read;
            try {
                read = body.read(to, offset, length);
            } finally {
                deadline.resume();
            }
            taken += read;
            if (taken > MOST) {
                throw EdgeProblem.tooLarge(MOST).thrown();
            }
            return read;
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
