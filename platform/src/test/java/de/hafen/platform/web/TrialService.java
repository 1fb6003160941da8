package de.hafen.platform.web;

import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.problem.Conflict;
import de.hafen.platform.rights.Needs;
import de.hafen.platform.rights.Open;
import de.hafen.platform.rights.PlatformRole;
import de.hafen.platform.rights.Policy;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Tokens;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A small service without a database, on which the platform's HTTP conventions are tried. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "de.hafen.platform.jobs.JobsAutoConfiguration",
            "de.hafen.platform.tenancy.RegionsAutoConfiguration",
            "de.hafen.platform.tenancy.ServiceDbAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration",
            "org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration",
            "org.springframework.boot.data.redis.autoconfigure.DataRedisRepositoriesAutoConfiguration"
        })
@Import({Tokens.Accepted.class, TrialService.Operations.class})
class TrialService {

    @Bean
    Policy policy() {
        return Policy.table()
                .allow("clients:read", Role.ADVISER, Role.REGION_ADMINISTRATOR)
                .allow("clients:write", Role.ADVISER)
                .allow("regions:provision", PlatformRole.PLATFORM_ADMINISTRATOR)
                .build();
    }

    static final class AlreadyAnswered extends Conflict {
        AlreadyAnswered() {
            super("already-answered", "It is answered already.");
        }
    }

    enum Colour {
        RED,
        BLUE
    }

    record Inner(@NotBlank String word) {}

    record Thing(
            @NotBlank @Size(max = 20) String name,
            int count,
            @Nullable LocalDate on,
            @Nullable Instant at,
            @Nullable UUID ref,
            @Nullable Boolean flag,
            @Nullable Colour colour,
            @Nullable RegionKey region,
            @Nullable List<@Valid Inner> parts) {}

    @RestController
    static class Operations {

        @GetMapping("/api/regions/{region}/clients/{id}")
        @Needs("clients:read")
        Map<String, String> client(@PathVariable String region, @PathVariable UUID id) {
            return Map.of(
                    "region", CurrentRegion.required().value(),
                    "caller", CurrentCaller.required().subject(),
                    "id", id.toString());
        }

        @PostMapping("/api/regions/{region}/things")
        @Needs("clients:write")
        Thing thing(@RequestBody @Valid Thing thing) {
            return thing;
        }

        @PutMapping("/api/regions/{region}/things")
        @Needs("clients:write")
        Thing replaced(@RequestBody @Valid Thing thing) {
            return thing;
        }

        @GetMapping("/api/regions/{region}/silent")
        String silent() {
            return "never seen";
        }

        @GetMapping("/api/regions/{region}/public/hello")
        @Open("greets everybody")
        Map<String, Object> hello() {
            return Map.of(
                    "region", CurrentRegion.required().value(), "caller", CurrentCaller.isBound());
        }

        @GetMapping("/api/regions")
        @Open("the list of regions is public")
        List<String> regions() {
            return List.of("aachen");
        }

        @GetMapping("/api/account")
        @Needs(Needs.SIGNED_IN)
        Map<String, Object> account() {
            return Map.of(
                    "region", CurrentRegion.isBound(),
                    "roles", CurrentCaller.required().roles());
        }

        @GetMapping("/api/platform/regions")
        @Needs("regions:provision")
        List<String> platform(@RequestParam(defaultValue = "1") @Min(1) int limit) {
            return List.of();
        }

        @GetMapping("/api/accident")
        @Open("for the test")
        String accident() {
            throw new IllegalStateException("secret words of Katrin Brandt");
        }

        @GetMapping("/api/breaks-off")
        @Open("for the test")
        void breaksOff(HttpServletResponse response) throws IOException {
            response.getOutputStream().print("half of it");
            response.flushBuffer();
            throw new IllegalStateException("the other half");
        }

        @GetMapping("/api/conflict")
        @Open("for the test")
        String conflict() {
            throw new AlreadyAnswered();
        }

        @GetMapping("/internal/ping")
        Map<String, String> ping() {
            return Map.of("caller", CurrentCaller.required().subject());
        }
    }
}
