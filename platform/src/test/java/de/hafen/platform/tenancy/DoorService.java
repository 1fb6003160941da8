package de.hafen.platform.tenancy;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service that has nothing but the platform's own tables, on which the region door is tried. */
@SpringBootApplication
class DoorService {}
