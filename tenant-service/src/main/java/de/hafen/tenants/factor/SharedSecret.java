package de.hafen.tenants.factor;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import de.hafen.tenants.account.EmailAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The secret that the platform and the person's app share. */
public final class SharedSecret {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_PER_LETTER = 5;
    private static final String ISSUER = "Hafen";

    private final String text;

    SharedSecret(byte[] secret) {
        this.text = base32(secret);
    }

    /** The secret in the letters in which people type it (base 32). */
    public String text() {
        return text;
    }

    /** The address that an authenticator app reads. */
    public String address(EmailAddress email) {
        return "otpauth://totp/"
                + ISSUER
                + ":"
                + URLEncoder.encode(email.value(), StandardCharsets.UTF_8)
                + "?secret="
                + text
                + "&issuer="
                + ISSUER;
    }

    /** The address as a QR code: an SVG picture in one path. */
    public String picture(EmailAddress email) {
        try {
            BitMatrix dots = new QRCodeWriter().encode(address(email), BarcodeFormat.QR_CODE, 0, 0);
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < dots.getHeight(); y++) {
                for (int x = 0; x < dots.getWidth(); x++) {
                    if (dots.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                            .formatted(dots.getWidth(), dots.getHeight())
                    + " shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h999v999H0z\"/>"
                    + "<path fill=\"#000\" d=\""
                    + path
                    + "\"/></svg>";
        } catch (WriterException impossible) {
            throw new IllegalStateException("an address of this length fits a QR code", impossible);
        }
    }

    private static String base32(byte[] bytes) {
        StringBuilder letters = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte next : bytes) {
            buffer = buffer << Byte.SIZE | next & 0xFF;
            bits += Byte.SIZE;
            while (bits >= BITS_PER_LETTER) {
                bits -= BITS_PER_LETTER;
                letters.append(ALPHABET.charAt(buffer >> bits & 31));
            }
        }
        return letters.toString();
    }
}
