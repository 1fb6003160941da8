package de.hafen.cases.casefile;

import de.hafen.cases.client.PlausibleDate;
import de.hafen.cases.consultation.ConsultationId;
import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.WithoutKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is done in cases, over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/cases")
@Tag(name = "cases")
class CaseWorkController {

    private final CaseWork work;

    CaseWorkController(CaseWork work) {
        this.work = work;
    }

    /** What is due for somebody. */
    record DueTasks(List<DueTask> items) {}

    /** Something to be written down. */
    record Note(@NotBlank @Size(max = 20_000) String words) {}

    /** Another day for a task, or none. */
    record TaskDay(@Nullable @PlausibleDate LocalDate on) {}

    @Operation(
            operationId = "listDueTasks",
            summary = "Tasks due today or before in cases that the caller looks after")
    @Needs("cases:read")
    @GetMapping("/due-tasks")
    DueTasks due() {
        return new DueTasks(work.due());
    }

    @Operation(operationId = "addCaseTask", summary = "Something is to be done in the case")
    @Needs("cases:write")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/{id}/tasks")
    CaseTask add(@PathVariable CaseId id, @Valid @RequestBody NewTask order) {
        return work.add(id, order);
    }

    @Operation(operationId = "finishCaseTask", summary = "The task is done")
    @Needs("cases:write")
    @WithoutKey("a task that is done stays as it is")
    @PostMapping("/{id}/tasks/{task}/done")
    CaseTask done(@PathVariable CaseId id, @PathVariable UUID task) {
        return work.done(id, task);
    }

    @Operation(operationId = "reopenCaseTask", summary = "The task is not done after all")
    @Needs("cases:write")
    @WithoutKey("a task that is open stays as it is")
    @PostMapping("/{id}/tasks/{task}/undone")
    CaseTask undone(@PathVariable CaseId id, @PathVariable UUID task) {
        return work.undone(id, task);
    }

    @Operation(operationId = "moveCaseTask", summary = "The task is due on another day, or on none")
    @Needs("cases:write")
    @WithoutKey("moved twice to the same day, it is due on that day")
    @PostMapping("/{id}/tasks/{task}/move")
    CaseTask move(
            @PathVariable CaseId id, @PathVariable UUID task, @Valid @RequestBody TaskDay to) {
        return work.move(id, task, to.on());
    }

    @Operation(operationId = "addCaseNote", summary = "Writes down something about the case")
    @Needs("cases:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PostMapping("/{id}/notes")
    void note(@PathVariable CaseId id, @Valid @RequestBody Note note) {
        work.note(id, note.words());
    }

    @Operation(operationId = "linkConsultation", summary = "A consultation belongs to the case")
    @Needs("cases:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PutMapping("/{id}/consultations/{consultationId}")
    void link(@PathVariable CaseId id, @PathVariable ConsultationId consultationId) {
        work.link(id, consultationId);
    }

    @Operation(operationId = "unlinkConsultation", summary = "It does not belong to the case")
    @Needs("cases:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/{id}/consultations/{consultationId}")
    void unlink(@PathVariable CaseId id, @PathVariable ConsultationId consultationId) {
        work.unlink(id, consultationId);
    }
}
