package de.hafen.platform.web.openapi;

import de.hafen.platform.rights.Open;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The service's committed {@code openapi.json}, at the address at which tests ask for the one that
 * is made from the controllers. The two are equal, or the build fails; making it at run time would
 * cost each start what nobody gets.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "springdoc.api-docs.enabled", havingValue = "false")
class CommittedDocumentAutoConfiguration {

    @Bean
    CommittedDocument committedDocument() {
        return new CommittedDocument();
    }

    @RestController
    @Hidden
    static class CommittedDocument {

        private final Resource document = new ClassPathResource("openapi.json");

        @Open("what the interface is, is no secret")
        @GetMapping(path = "/v3/api-docs", produces = MediaType.APPLICATION_JSON_VALUE)
        Resource document() {
            return document;
        }
    }
}
