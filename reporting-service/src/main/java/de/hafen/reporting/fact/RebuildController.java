package de.hafen.reporting.fact;

import de.hafen.platform.rights.Needs;
import de.hafen.platform.tenancy.RegionKey;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rebuilding a region's numbers; for operators and other services only. */
@RestController
@RequestMapping("/internal/rebuild/{key}")
class RebuildController {

    private final Rebuilds rebuilds;

    RebuildController(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Needs("reporting:rebuild")
    Facts.Rebuilding begin(@PathVariable String key) {
        return rebuilds.begin(new RegionKey(key));
    }

    @GetMapping
    @Needs("reporting:rebuild")
    Facts.Rebuilding progress(@PathVariable String key) {
        return rebuilds.progress(new RegionKey(key));
    }
}
