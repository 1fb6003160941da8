package de.hafen.events.member;

import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import de.hafen.platform.web.Tagged;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.Industry;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/regions/{region}/members")
class MemberController {

    private final Members members;

    MemberController(Members members) {
        this.members = members;
    }

    @PostMapping
    @Needs("members:write")
    ResponseEntity<MemberView> add(
            @PathVariable String region, @Valid @RequestBody MemberForm form) {
        MemberView added = members.add(form);
        URI address = URI.create("/api/regions/%s/members/%s".formatted(region, added.id()));
        return Tagged.created(address, added, added.version());
    }

    @GetMapping
    @Needs("members:read")
    Page<MemberView> list(
            @Nullable @RequestParam(required = false) String q,
            @Nullable @RequestParam(required = false) UUID network,
            @Nullable @RequestParam(required = false) MemberKind kind,
            @Nullable @RequestParam(required = false) CountryCode country,
            @Nullable @RequestParam(required = false) Industry industry,
            @Nullable @RequestParam(required = false) Boolean left,
            PageQuery query) {
        MemberFilter filter = new MemberFilter(q, network, kind, country, industry, left);
        return members.list(filter, query);
    }

    @GetMapping("/{id}")
    @Needs("members:read")
    ResponseEntity<MemberView> one(@PathVariable UUID id) {
        MemberView member = members.open(new MemberId(id));
        return Tagged.ok(member, member.version());
    }

    @PutMapping("/{id}")
    @Needs("members:write")
    ResponseEntity<MemberView> change(
            @PathVariable UUID id, IfMatch seen, @Valid @RequestBody MemberForm form) {
        MemberView member = members.change(new MemberId(id), seen, form);
        return Tagged.ok(member, member.version());
    }

    @DeleteMapping("/{id}")
    @Needs("members:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, IfMatch seen) {
        members.remove(new MemberId(id), seen);
    }
}
