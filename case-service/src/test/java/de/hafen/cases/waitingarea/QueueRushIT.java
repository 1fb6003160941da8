package de.hafen.cases.waitingarea;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Advisers call from one queue over HTTP, at the same moment and many times. */
@HafenTest
class QueueRushIT {

    private static final int ROUNDS = 20;
    private static final int ADVISERS = 4;
    private static final int PEOPLE = 6;

    @Autowired private TestRegions regions;
    @LocalServerPort private int port;

    private String path;
    private Calls staff;

    @BeforeEach
    void aRegionIsOpen() {
        RegionKey region = regions.fresh();
        path = "/api/regions/" + region + "/waiting";
        staff = Calls.to(port).as(Tokens.person(region.value(), "adviser"));
    }

    @Test
    void nobodyIsCalledTwiceAndEachRefusalSaysWhy() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> came = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                came.add(checkIn());
            }

            List<String> called = new ArrayList<>();
            for (int turn = 0; turn < PEOPLE / ADVISERS + 1; turn++) {
                for (Answer answer : atOnce("/call")) {
                    if (answer.status() == 200) {
                        called.add(answer.json().path("id").asString());
                    } else {
                        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
                        assertThat(answer.problem()).isEqualTo("nobody-waits");
                    }
                }
            }

            assertThat(called)
                    .as("round %d", round)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(came);
        }
    }

    @Test
    void ofSeveralWhoCallOnePersonTheOthersAreToldThatSomebodyDid() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<Answer> answers = atOnce("/" + checkIn() + "/call");

            assertThat(answers.stream().filter(it -> it.status() == 200)).hasSize(1);
            assertThat(answers.stream().filter(it -> it.status() != 200))
                    .hasSize(ADVISERS - 1)
                    .allSatisfy(it -> {
                        assertThat(it.status()).as(it.text()).isEqualTo(409);
                        assertThat(it.problem()).isEqualTo("ticket-has-moved-on");
                    });
        }
    }

    private String checkIn() {
        Answer slip = staff.withNewKey().post(path, "{\"language\": \"de\"}");
        assertThat(slip.status()).as(slip.text()).isEqualTo(201);
        return slip.json().path("id").asString();
    }

    /** What each of the advisers is told. */
    private List<Answer> atOnce(String step) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Answer>> running = new ArrayList<>();
        try (ExecutorService advisers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int desk = 1; desk <= ADVISERS; desk++) {
                Calls once = staff.withNewKey();
                String body = "{\"desk\": \"" + desk + "\"}";
                running.add(
                        advisers.submit(() -> {
                            start.await();
                            return once.post(path + step, body);
                        }));
            }
            start.countDown();
        }
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> one : running) {
            answers.add(one.get());
        }
        return answers;
    }
}
