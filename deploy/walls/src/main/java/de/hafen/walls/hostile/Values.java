package de.hafen.walls.hostile;

import java.util.List;

/** JSON values that a member may be given instead of its own. */
final class Values {

    /** What is no value in JSON, though some readers take it. */
    static final List<String> NO_JSON =
            List.of(
                    "NaN",
                    "Infinity",
                    "undefined",
                    "'x'",
                    "-Infinity",
                    "+1",
                    "01",
                    ".5",
                    "0x10",
                    "1_000",
                    "// x",
                    "True");

    /** Texts that no table can hold and give back. */
    static final List<String> NOT_STORABLE =
            List.of("\"\\u0000\"", "\"a\\u0000b\"", "\"\\ud800\"", "\"\\udc00\\ud800\"");

    /** Of another type, out of range, or with a meaning that somebody else gave it. */
    static final List<String> ODD =
            List.of(
                    "null",
                    "true",
                    "-1",
                    "0",
                    "1e400",
                    "-1e400",
                    "9223372036854775808",
                    "1.5",
                    "99999999999999999999999999999999999999",
                    "0.1e-400",
                    "[]",
                    "{}",
                    "[[]]",
                    "\"\"",
                    "\" \"",
                    "\"\\ufffe\\uffff\"",
                    "\"\\u202e\\u2066\"",
                    "\"\\u760d\\u760a\"",
                    "\"a\\r\\nBcc: x@example.com\"",
                    "\"' or '1'='1' --\"",
                    "\"%s%n%x\"",
                    "\"${jndi:ldap://127.0.0.1/x}\"",
                    "\"#{1+1}${1+1}\"",
                    "\"<script>alert(1)</script>\"",
                    "\"../../../etc/passwd\"",
                    "\"0000-00-00\"",
                    "\"2026-02-30\"",
                    "\"+999999999-12-31\"",
                    "\"-999999999-01-01\"",
                    "\"9999-12-31T23:59:60Z\"",
                    "\"9999-12-31\"",
                    "\"0001-01-01\"",
                    "\"-4713-01-01\"",
                    "\"294277-01-01T00:00:00Z\"",
                    "\"+1000000000-12-31T23:59:59.999999999Z\"",
                    "\"00000000-0000-0000-0000-000000000000\"",
                    "\"1-1-1-1-1\"",
                    "{\"$type\":\"java.lang.Runtime\"}",
                    "[\"java.lang.Runtime\", {}]",
                    "1e99999",
                    "-0",
                    "2147483648",
                    "-2147483649",
                    "32768",
                    "\"1\"",
                    "0.1e-4000",
                    "\"\\u2028\"");

    private Values() {}
}
