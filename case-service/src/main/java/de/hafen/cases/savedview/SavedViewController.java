package de.hafen.cases.savedview;

import de.hafen.platform.rights.Needs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
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

/** Views over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/views")
@Tag(name = "views")
class SavedViewController {

    private final SavedViews views;

    SavedViewController(SavedViews views) {
        this.views = views;
    }

    /** The caller's own views, and those that colleagues share. */
    record SavedViewList(List<SavedView> items) {}

    @Operation(
            operationId = "listViews",
            summary = "The caller's views of all lists, and the team's")
    @Needs("views:own")
    @GetMapping
    SavedViewList list() {
        return new SavedViewList(views.all());
    }

    @Operation(operationId = "addView", summary = "Saves how the caller looks at a list")
    @Needs("views:own")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    SavedView add(@Valid @RequestBody SaveView order) {
        return views.add(order);
    }

    @Operation(operationId = "changeView", summary = "Says anew what a view is called and shows")
    @Needs("views:own")
    @PutMapping("/{id}")
    SavedView change(@PathVariable UUID id, @Valid @RequestBody SaveView order) {
        return views.change(id, order);
    }

    @Operation(operationId = "removeView", summary = "Removes a view")
    @Needs("views:own")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/{id}")
    void remove(@PathVariable UUID id) {
        views.remove(id);
    }

    @Operation(operationId = "openWithView", summary = "The caller's list opens with this view")
    @Needs("views:own")
    @PutMapping("/{id}/first")
    SavedView openFirst(@PathVariable UUID id) {
        return views.openFirst(id);
    }

    @Operation(operationId = "openWithoutView", summary = "The caller's list opens whole again")
    @Needs("views:own")
    @DeleteMapping("/{id}/first")
    SavedView openLater(@PathVariable UUID id) {
        return views.openLater(id);
    }
}
