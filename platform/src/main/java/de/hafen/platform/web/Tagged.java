package de.hafen.platform.web;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/** Answers that carry the version of a record as {@code ETag}. */
public final class Tagged {

    private Tagged() {}

    /** 200 with the record and its version. */
    public static <T> ResponseEntity<T> ok(T body, long version) {
        return ResponseEntity.ok().eTag(tag(version)).body(body);
    }

    /** 201 with the new record, its address and version. */
    public static <T> ResponseEntity<T> created(URI address, T body, long version) {
        return ResponseEntity.created(address).eTag(tag(version)).body(body);
    }

    static String tag(long version) {
        return "\"" + version + "\"";
    }
}
