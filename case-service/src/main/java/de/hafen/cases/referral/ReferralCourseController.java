package de.hafen.cases.referral;

import de.hafen.cases.casefile.CaseId;
import de.hafen.cases.client.ClientId;
import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What became of referrals, over HTTP; who may not see them is told of none. */
@RestController
@RequestMapping("/api/regions/{region}")
@Tag(name = "referrals")
class ReferralCourseController {

    private final ReferralCourse course;

    ReferralCourseController(ReferralCourse course) {
        this.course = course;
    }

    @Operation(
            operationId = "listReferralStepsOfClient",
            summary = "What became of a client's referrals, the latest first")
    @Needs("referrals:read")
    @GetMapping("/clients/{id}/referral-steps")
    Page<ReferralEntry> ofClient(@PathVariable ClientId id, @ParameterObject PageQuery page) {
        return course.of(id, page);
    }

    @Operation(
            operationId = "listReferralStepsOfCase",
            summary = "What became of a case's referrals, the latest first")
    @Needs("referrals:read")
    @GetMapping("/cases/{id}/referral-steps")
    Page<ReferralEntry> ofCase(@PathVariable CaseId id, @ParameterObject PageQuery page) {
        return course.of(id, page);
    }
}
