package de.hafen.platform.imports;

import de.hafen.platform.sheets.SheetFormat;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Imports of one kind of record over HTTP. A feature extends it with its path, {@code
 * /api/regions/{region}/<feature>/imports}, and the action that it needs.
 */
public abstract class ImportController {

    private static final int SHOWN = 200;

    private final ImportKind<?> kind;
    private final Imports imports;
    private final ImportWork work;

    /** Offers the imports of this kind of record. */
    protected ImportController(ImportKind<?> kind, ImportDesk desk) {
        this.kind = kind;
        this.imports = desk.imports();
        this.work = desk.work();
    }

    /** Reads a file and guesses what its columns hold. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportView> bring(@RequestParam("file") MultipartFile file, Locale locale)
            throws IOException {
        String name = file.getOriginalFilename();
        Import one = imports.bring(kind, name == null ? "" : name, file.getBytes());
        URI location =
                ServletUriComponentsBuilder.fromCurrentRequestUri()
                        .pathSegment(one.id().toString())
                        .build()
                        .toUri();
        return ResponseEntity.created(URI.create(location.getRawPath())).body(view(one, locale));
    }

    /** The latest imports, the newest first. */
    @GetMapping
    Latest list(Locale locale) {
        return new Latest(
                imports.latest(kind).stream()
                        .map(one ->
                                ImportView.of(
                                        one, kind, progress(one), List.of(), List.of(), locale))
                        .toList());
    }

    /** One import, with the first problems. */
    @GetMapping("/{id}")
    ImportView one(@PathVariable UUID id, Locale locale) {
        return view(imports.get(kind, id), locale);
    }

    /** Corrects which column holds which field. */
    @PutMapping("/{id}/mapping")
    ImportView map(
            @PathVariable UUID id, @RequestBody Map<String, Integer> mapping, Locale locale) {
        return view(imports.map(kind, id, mapping), locale);
    }

    /** Begins the dry run. */
    @PostMapping("/{id}/check")
    ResponseEntity<ImportView> check(@PathVariable UUID id, Locale locale) {
        return ResponseEntity.accepted().body(view(imports.check(kind, id), locale));
    }

    /** Begins the import. */
    @PostMapping("/{id}/run")
    ResponseEntity<ImportView> run(@PathVariable UUID id, Locale locale) {
        return ResponseEntity.accepted().body(view(imports.run(kind, id), locale));
    }

    /** Begins to take back what a finished import brought. */
    @PostMapping("/{id}/undo")
    ResponseEntity<ImportView> undo(@PathVariable UUID id, Locale locale) {
        return ResponseEntity.accepted().body(view(imports.undo(kind, id), locale));
    }

    /** The rows that were not taken, with the reasons, as CSV. */
    @GetMapping("/{id}/refused")
    ResponseEntity<byte[]> refused(@PathVariable UUID id, Locale locale) {
        Import one = imports.get(kind, id);
        byte[] csv = RefusedRows.csv(one.file().columns(), imports.export(id), locale);
        return file(csv, SheetFormat.csv, kind.feature() + "-refused.csv");
    }

    /** An empty table with all columns and one example. */
    @GetMapping("/template")
    ResponseEntity<byte[]> template(
            @RequestParam(defaultValue = "xlsx") SheetFormat format, Locale locale) {
        return file(
                RefusedRows.template(kind, format, locale), format, kind.feature() + "." + format);
    }

    /** The latest imports. */
    record Latest(List<ImportView> items) {}

    private ImportView view(Import one, Locale locale) {
        return ImportView.of(
                one,
                kind,
                progress(one),
                one.refused() == 0 ? List.of() : imports.problems(one.id(), SHOWN),
                one.undo() == null ? List.of() : imports.stayed(one.id(), SHOWN),
                locale);
    }

    private ImportWork.Progress progress(Import one) {
        int rows = one.file().rows();
        return switch (one.status()) {
            case CHECKING, IMPORTING, UNDOING ->
                    work.progress(one.id()).orElse(new ImportWork.Progress(0, rows));
            case MAPPED, FAILED -> new ImportWork.Progress(0, rows);
            case CHECKED, DONE, UNDONE -> new ImportWork.Progress(rows, rows);
        };
    }

    private static ResponseEntity<byte[]> file(byte[] content, SheetFormat format, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
