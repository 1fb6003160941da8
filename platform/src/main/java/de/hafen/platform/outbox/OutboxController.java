package de.hafen.platform.outbox;

import de.hafen.platform.rights.Needs;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.RegionKey;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For operators: what was parked or lost on reporting's side is sent again. */
@RestController
class OutboxController {

    private final SendAgain sendAgain;

    OutboxController(SendAgain sendAgain) {
        this.sendAgain = sendAgain;
    }

    /** How many facts will be sent again. */
    record Opened(int facts) {}

    @PostMapping("/internal/outbox/{key}/resend")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Needs("outbox:resend")
    Opened resend(@PathVariable String key) {
        return new Opened(CurrentRegion.where(new RegionKey(key)).call(sendAgain::all));
    }
}
