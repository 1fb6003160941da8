package de.hafen.cases;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the case-service. */
@SpringBootApplication
public class CaseService {

    static void main(String[] args) {
        SpringApplication.run(CaseService.class, args);
    }
}
