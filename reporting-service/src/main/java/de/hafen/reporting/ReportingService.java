package de.hafen.reporting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the reporting-service. */
@SpringBootApplication
public class ReportingService {

    static void main(String[] args) {
        SpringApplication.run(ReportingService.class, args);
    }
}
