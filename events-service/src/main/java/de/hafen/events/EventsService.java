package de.hafen.events;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the events-service. */
@SpringBootApplication
public class EventsService {

    static void main(String[] args) {
        SpringApplication.run(EventsService.class, args);
    }
}
