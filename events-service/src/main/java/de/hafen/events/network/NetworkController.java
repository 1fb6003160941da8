package de.hafen.events.network;

import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import de.hafen.platform.web.Tagged;
import de.hafen.vocabulary.NetworkKind;
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
@RequestMapping("/api/regions/{region}/networks")
class NetworkController {

    private final Networks networks;

    NetworkController(Networks networks) {
        this.networks = networks;
    }

    @PostMapping
    @Needs("networks:write")
    ResponseEntity<Network> add(@PathVariable String region, @Valid @RequestBody NetworkForm form) {
        Network added = networks.add(form);
        URI address = URI.create("/api/regions/%s/networks/%s".formatted(region, added.id()));
        return Tagged.created(address, added, added.version());
    }

    @GetMapping
    @Needs("networks:read")
    Page<Network> list(
            @Nullable @RequestParam(required = false) String q,
            @Nullable @RequestParam(required = false) NetworkKind kind,
            PageQuery query) {
        return networks.list(q, kind, query);
    }

    @GetMapping("/{id}")
    @Needs("networks:read")
    ResponseEntity<Network> one(@PathVariable UUID id) {
        Network network = networks.get(new NetworkId(id));
        return Tagged.ok(network, network.version());
    }

    @PutMapping("/{id}")
    @Needs("networks:write")
    ResponseEntity<Network> change(
            @PathVariable UUID id, IfMatch seen, @Valid @RequestBody NetworkForm form) {
        Network network = networks.change(new NetworkId(id), seen, form);
        return Tagged.ok(network, network.version());
    }

    @DeleteMapping("/{id}")
    @Needs("networks:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, IfMatch seen) {
        networks.remove(new NetworkId(id), seen);
    }
}
