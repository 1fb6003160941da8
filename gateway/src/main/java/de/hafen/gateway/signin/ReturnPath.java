package de.hafen.gateway.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the browser goes after sign-in: a path of this platform, never another address. */
final class ReturnPath {

    private static final Pattern LOCAL =
            Pattern.compile(
                    "/(?:[A-Za-z0-9_.~@:+,=-][A-Za-z0-9_.~@:+,=/-]*)?"
                            + "(?:\\?[A-Za-z0-9_.~@:+,=/%&;!*'()-]*)?");
    private static final int LONGEST = 1_000;

    private ReturnPath() {}

    static String checked(@Nullable String path) {
        return path != null
                        && path.length() <= LONGEST
                        && LOCAL.matcher(path).matches()
                        && !path.contains("//")
                        && !path.contains("/..")
                ? path
                : "/";
    }
}
