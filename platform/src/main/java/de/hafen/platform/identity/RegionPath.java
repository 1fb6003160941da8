package de.hafen.platform.identity;

import de.hafen.platform.tenancy.RegionKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * The region in a path, read segment by segment as MVC reads it, so that both see the same.
 *
 * @param region the key in the path; throws where it has not the form of one
 * @param open whether it is the region's public side
 */
record RegionPath(RegionKey region, boolean open) {

    /** Empty where the path is not below {@code /api/regions/}. */
    static Optional<RegionPath> of(HttpServletRequest request) {
        RequestPath path =
                ServletRequestPathUtils.hasParsedRequestPath(request)
                        ? ServletRequestPathUtils.getParsedRequestPath(request)
                        : ServletRequestPathUtils.parseAndCache(request);
        List<String> parts =
                path.pathWithinApplication().elements().stream()
                        .filter(PathContainer.PathSegment.class::isInstance)
                        .map(part -> ((PathContainer.PathSegment) part).valueToMatch())
                        .toList();
        if (parts.size() < 3 || !parts.get(0).equals("api") || !parts.get(1).equals("regions")) {
            return Optional.empty();
        }
        boolean open = parts.size() > 3 && parts.get(3).equals("public");
        return Optional.of(new RegionPath(new RegionKey(parts.get(2)), open));
    }
}
