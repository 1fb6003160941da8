package de.hafen.platform.trail;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service that has nothing but an audit trail. */
@SpringBootApplication
class TrailService {}
