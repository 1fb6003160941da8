package de.hafen.tenants;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the tenant-service. */
@SpringBootApplication
public class TenantService {

    static void main(String[] args) {
        SpringApplication.run(TenantService.class, args);
    }
}
