package de.hafen.platform.outbox;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service that has nothing but an outbox. */
@SpringBootApplication
class OutboxService {}
