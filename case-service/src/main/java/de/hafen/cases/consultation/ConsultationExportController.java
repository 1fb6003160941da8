package de.hafen.cases.consultation;

import de.hafen.cases.listing.Download;
import de.hafen.cases.topic.RegionTopics;
import de.hafen.platform.rights.Needs;
import de.hafen.platform.sheets.SheetFormat;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.vocabulary.LanguageTag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The list of consultations as a file. It goes out part by part, so that a long one needs little
 * memory; each part stands in the audit trail before it leaves. A file that breaks off is never
 * finished, so that nobody takes it for the whole.
 */
@RestController
@RequestMapping("/api/regions/{region}/consultations/export")
@Tag(name = "consultations")
class ConsultationExportController {

    private final Consultations consultations;
    private final RegionTopics topics;
    private final RegionCalendar calendar;

    ConsultationExportController(
            Consultations consultations, RegionTopics topics, RegionCalendar calendar) {
        this.consultations = consultations;
        this.topics = topics;
        this.calendar = calendar;
    }

    @Operation(operationId = "exportConsultations", summary = "The same list as a file")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = "string", format = "binary")),
                @Content(
                        mediaType = SheetFormat.XLSX_TYPE,
                        schema = @Schema(type = "string", format = "binary"))
            })
    @Needs("consultations:read")
    @GetMapping
    void download(
            @ParameterObject ConsultationFilter filter,
            @RequestParam(defaultValue = "csv") SheetFormat format,
            @RequestParam(required = false) @Nullable LanguageTag language,
            Locale accepted,
            HttpServletResponse response)
            throws IOException {
        Locale locale = Download.locale(language, accepted);
        Download.send(
                response,
                format,
                "consultations",
                calendar.today(),
                new ConsultationSheet(calendar, locale, topics.names(locale)),
                part -> consultations.export(filter, part));
    }
}
