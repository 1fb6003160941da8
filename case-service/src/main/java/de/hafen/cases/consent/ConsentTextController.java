package de.hafen.cases.consent;

import de.hafen.platform.rights.Needs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Texts of consent over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/consents/texts")
@Tag(name = "consents")
class ConsentTextController {

    private final ConsentTexts texts;

    ConsentTextController(ConsentTexts texts) {
        this.texts = texts;
    }

    /** All texts of a region, the latest of each purpose first. */
    record ConsentTextList(List<ConsentText> items) {}

    @Operation(
            operationId = "listConsentTexts",
            summary = "What clients are asked to agree to, with all former texts")
    @Needs("consents:read")
    @GetMapping
    ConsentTextList list() {
        return new ConsentTextList(texts.all());
    }

    @Operation(
            operationId = "publishConsentText",
            summary = "Publishes the next text of a purpose; it never changes")
    @Needs("consents:set-up")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    ConsentText publish(@Valid @RequestBody PublishText order) {
        return texts.publish(order);
    }
}
