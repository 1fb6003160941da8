package de.hafen.events;

import de.hafen.platform.testing.ApiDocument;
import de.hafen.platform.testing.HafenTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HafenTest
class DocumentIT {

    @Test
    void theServiceIsWhatItsDocumentSays(@LocalServerPort int port) {
        ApiDocument.isTheCommittedOne(port);
    }
}
