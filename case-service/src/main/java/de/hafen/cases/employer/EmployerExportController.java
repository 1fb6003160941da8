package de.hafen.cases.employer;

import de.hafen.cases.listing.Download;
import de.hafen.platform.rights.Needs;
import de.hafen.platform.rights.Rights;
import de.hafen.platform.sheets.SheetFormat;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.vocabulary.LanguageTag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The list of employers as a file, part by part; each part stands in the trail before it leaves.
 */
@RestController
@RequestMapping("/api/regions/{region}/employers/export")
@Tag(name = "employers")
class EmployerExportController {

    private final Employers employers;
    private final RegionCalendar calendar;
    private final Rights rights;

    EmployerExportController(Employers employers, RegionCalendar calendar, Rights rights) {
        this.employers = employers;
        this.calendar = calendar;
        this.rights = rights;
    }

    @Operation(
            operationId = "exportEmployers",
            summary = "The same list, or the best matches, as a file")
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
    @Needs("employers:read")
    @GetMapping
    void download(
            @RequestParam(required = false) @Size(max = 200) @Nullable String q,
            @ParameterObject EmployerFilter filter,
            @RequestParam(defaultValue = "NAME") EmployerOrder sort,
            @RequestParam(defaultValue = "csv") SheetFormat format,
            @RequestParam(required = false) @Nullable LanguageTag language,
            Locale accepted,
            HttpServletResponse response)
            throws IOException {
        Download.send(
                response,
                format,
                "employers",
                calendar.today(),
                new EmployerSheet(
                        calendar,
                        Download.locale(language, accepted),
                        rights.may("consultations:read")),
                part -> employers.export(q, filter, sort, part));
    }
}
