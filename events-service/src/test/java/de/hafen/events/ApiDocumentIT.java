package de.hafen.events;

import de.hafen.platform.testing.ApiDocument;
import de.hafen.platform.testing.HafenTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HafenTest
class ApiDocumentIT {

    @LocalServerPort private int port;

    @Test
    void theCommittedDocumentIsWhatTheServiceSays() {
        ApiDocument.isTheCommittedOne(port);
    }
}
