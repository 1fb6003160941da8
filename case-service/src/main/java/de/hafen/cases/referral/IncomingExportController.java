package de.hafen.cases.referral;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.listing.Download;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What partners referred, as a file, part by part; each part stands in the trail before it leaves.
 */
@RestController
@RequestMapping("/api/regions/{region}/referrals/incoming/export")
@Tag(name = "referrals")
class IncomingExportController {

    private final IncomingReferrals referrals;
    private final RegionCalendar calendar;

    IncomingExportController(IncomingReferrals referrals, RegionCalendar calendar) {
        this.referrals = referrals;
        this.calendar = calendar;
    }

    @Operation(operationId = "exportIncomingReferrals", summary = "What partners refer, as a file")
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
    @Needs("referrals:read")
    @GetMapping
    void download(
            @RequestParam(required = false) @Nullable ClientId clientId,
            @RequestParam(required = false) @Nullable ReferralState state,
            @RequestParam(defaultValue = "csv") SheetFormat format,
            @RequestParam(required = false) @Nullable LanguageTag language,
            Locale accepted,
            HttpServletResponse response)
            throws IOException {
        Download.send(
                response,
                format,
                "referrals-from-partners",
                calendar.today(),
                new IncomingReferralSheet(calendar, Download.locale(language, accepted)),
                part -> referrals.export(clientId, state, part));
    }
}
