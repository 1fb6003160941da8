package de.hafen.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Whatever is asked, the answer is the one that Spring alone gives. */
class OperationMappingTests {

    private static final List<String> PATHS =
            List.of(
                    "/",
                    "/api/me",
                    "/api/regions/{region}/clients",
                    "/api/regions/{region}/clients/{id}",
                    "/api/regions/{region}/clients/counts",
                    "/api/regions/{region}/clients/{id}/merge",
                    "/api/regions/{region}/clients/{id}/{part}",
                    "/api/regions/{region}/employers/{id}.{kind}",
                    "/api/regions/{region}/files/**",
                    "/api/regions/{region}/words/{*rest}",
                    "/api/regions/{region}/days/{day:[0-9-]+}",
                    "/api/*/open");
    private static final List<String> WORDS =
            List.of(
                    "api",
                    "me",
                    "regions",
                    "aachen",
                    "clients",
                    "counts",
                    "merge",
                    "employers",
                    "files",
                    "words",
                    "days",
                    "open",
                    "2026-11-23",
                    "7",
                    "a.pdf",
                    "Clients",
                    "",
                    "clients;x=1",
                    "cl%69ents",
                    "a%2Fb",
                    "%C3%BC",
                    "..",
                    "{id}");
    private static final int TRIALS = 30_000;

    private static final RequestMappingHandlerMapping ours = new OperationMapping();
    private static final RequestMappingHandlerMapping springs = new RequestMappingHandlerMapping();

    /** One method stands for each operation; which one is found is told by its path. */
    static class Operation {
        void answer() {}
    }

    @BeforeAll
    static void register() throws Exception {
        Method answer = Operation.class.getDeclaredMethod("answer");
        for (RequestMappingHandlerMapping mapping : List.of(ours, springs)) {
            mapping.setApplicationContext(new StaticWebApplicationContext());
            mapping.afterPropertiesSet();
            for (String path : PATHS) {
                for (RequestMethod method : List.of(RequestMethod.GET, RequestMethod.POST)) {
                    RequestMappingInfo.BuilderConfiguration options =
                            mapping.getBuilderConfiguration();
                    RequestMappingInfo.Builder operation =
                            RequestMappingInfo.paths(path).methods(method).options(options);
                    mapping.registerMapping(
                            (method == RequestMethod.POST
                                            ? operation.consumes("application/json")
                                            : operation)
                                    .build(),
                            new Operation(),
                            answer);
                }
            }
            RequestMappingInfo two =
                    RequestMappingInfo.paths("/api/two", "/api/regions/{region}/two")
                            .options(mapping.getBuilderConfiguration())
                            .build();
            mapping.registerMapping(two, new Operation(), answer);
        }
    }

    @Test
    void findsWhatSpringFinds() {
        Random chance = new Random(20261123);
        int found = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            String method = chance.nextInt(4) == 0 ? "POST" : "GET";
            String path = path(chance);
            String answer = ask(springs, method, path);
            assertThat(ask(ours, method, path)).as(method + " " + path).isEqualTo(answer);
            if (answer.startsWith("/")) {
                found++;
            }
        }
        assertThat(found).as("requests that some operation answers").isGreaterThan(TRIALS / 10);
    }

    /** A path that is like one that there is, with words that are not always in their place. */
    private static String path(Random chance) {
        List<String> words = new ArrayList<>();
        String like = PATHS.get(chance.nextInt(PATHS.size()));
        for (String word : like.substring(1).split("/")) {
            boolean other = word.contains("{") || word.contains("*") || chance.nextInt(12) == 0;
            words.add(other ? WORDS.get(chance.nextInt(WORDS.size())) : word);
        }
        if (chance.nextInt(8) == 0) {
            words.add(WORDS.get(chance.nextInt(WORDS.size())));
        }
        return "/" + String.join("/", words) + (chance.nextInt(16) == 0 ? "/" : "");
    }

    private static String ask(RequestMappingHandlerMapping mapping, String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        ServletRequestPathUtils.parseAndCache(request);
        try {
            @Nullable HandlerExecutionChain found = mapping.getHandler(request);
            Object pattern =
                    request.getAttribute(
                            RequestMappingHandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            return found == null ? "nothing" : String.valueOf(pattern);
        } catch (Exception refused) {
            return refused.toString();
        }
    }
}
