package de.hafen.sample;

import de.hafen.vocabulary.Channel;
import de.hafen.vocabulary.Outcome;
import de.hafen.vocabulary.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Invents the consultations of a region's desk over three years. */
final class Desk {

    private static final Map<Channel, Double> CHANNELS =
            Map.of(
                    Channel.IN_PERSON, 46.0,
                    Channel.PHONE, 24.0,
                    Channel.EMAIL, 17.0,
                    Channel.VIDEO, 13.0);
    private static final List<Integer> MINUTES = List.of(15, 15, 20, 30, 30, 30, 45, 45, 60, 90);

    private final Chance chance;
    private final LocalDate today;
    private final WorkingDays days;
    private final List<String> advisers;

    Desk(Chance chance, LocalDate today, List<String> advisers) {
        this.chance = chance;
        this.today = today;
        this.days = new WorkingDays(today.minusYears(3).plusDays(1), today);
        this.advisers = advisers;
    }

    List<SampleConsultation> hold(
            Totals totals, List<SampleClient> clients, List<SampleEmployer> employers) {
        List<SampleConsultation> held = new ArrayList<>();
        for (int i = 0; i < totals.personConsultations(); i++) {
            // everybody comes once, then the more often the longer they are known
            SampleClient client =
                    i < clients.size()
                            ? clients.get(i)
                            : clients.get((int) (chance.share() * chance.share() * clients.size()));
            held.add(consultation(client, null, Talk.topic(Talk.FOR_PEOPLE, chance)));
        }
        for (int i = 0; i < totals.employerConsultations(); i++) {
            SampleEmployer employer =
                    i < employers.size() ? employers.get(i) : chance.oneOf(employers);
            held.add(consultation(null, employer, Talk.topic(Talk.FOR_EMPLOYERS, chance)));
        }
        held.sort(Comparator.comparing(SampleConsultation::at));
        return numbered(held);
    }

    private SampleConsultation consultation(
            @Nullable SampleClient client, @Nullable SampleEmployer employer, Topic topic) {
        LocalDate day = chance.happens(0.003) ? days.last() : days.any(chance);
        List<Topic> topics = new ArrayList<>(List.of(topic));
        if (chance.happens(0.28)) {
            Topic second =
                    Talk.topic(client == null ? Talk.FOR_EMPLOYERS : Talk.FOR_PEOPLE, chance);
            if (second != topic) {
                topics.add(second);
            }
        }
        Outcome outcome =
                chance.weighted(
                        List.of(
                                Outcome.CLARIFIED,
                                Outcome.NEXT_STEP,
                                Outcome.REFERRED,
                                Outcome.OPEN),
                        o ->
                                switch (o) {
                                    case CLARIFIED -> 46;
                                    case NEXT_STEP -> 32;
                                    case REFERRED -> 16;
                                    case OPEN -> 6;
                                });
        return new SampleConsultation(
                "",
                WorkingDays.moment(day, chance),
                chance.oneOf(MINUTES),
                channel(client, day),
                List.copyOf(topics),
                client == null ? "de" : client.languages().getFirst(),
                outcome,
                Talk.note(topic, chance),
                followUp(day, outcome),
                chance.oneOf(advisers),
                client,
                employer);
    }

    /** Nobody comes to the desk before they have come to Germany. */
    private Channel channel(@Nullable SampleClient client, LocalDate day) {
        Channel channel =
                chance.weighted(CHANNELS.keySet().stream().sorted().toList(), CHANNELS::get);
        boolean faraway = client != null && (client.abroad() || day.isBefore(client.arrivedOn()));
        return faraway && channel == Channel.IN_PERSON ? Channel.VIDEO : channel;
    }

    /** Only what lies in the last two weeks or ahead is still open; the rest was done long ago. */
    private @Nullable LocalDate followUp(LocalDate day, Outcome outcome) {
        if (outcome != Outcome.NEXT_STEP || day.isBefore(today.minusDays(12))) {
            return null;
        }
        LocalDate due = day.plusDays(chance.between(3, 14));
        return due.isBefore(today.minusDays(4)) ? null : due;
    }

    private static List<SampleConsultation> numbered(List<SampleConsultation> held) {
        List<SampleConsultation> numbered = new ArrayList<>();
        for (SampleConsultation c : held) {
            numbered.add(
                    new SampleConsultation(
                            "B-%04d".formatted(numbered.size() + 1),
                            c.at(),
                            c.minutes(),
                            c.channel(),
                            c.topics(),
                            c.language(),
                            c.outcome(),
                            c.note(),
                            c.followUpOn(),
                            c.adviser(),
                            c.client(),
                            c.employer()));
        }
        return numbered;
    }
}
