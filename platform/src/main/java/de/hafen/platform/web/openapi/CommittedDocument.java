package de.hafen.platform.web.openapi;

import de.hafen.platform.rights.Open;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The service's {@code openapi.json}, at the address at which tests ask for the one that is made
 * from the controllers: the two are equal, or the build fails.
 */
@RestController
@Hidden
class CommittedDocument {

    private final Resource document = new ClassPathResource("openapi.json");

    @Open("what the interface is, is no secret")
    @GetMapping(path = "/v3/api-docs", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource document() {
        return document;
    }
}
