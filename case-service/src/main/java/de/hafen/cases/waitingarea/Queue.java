package de.hafen.cases.waitingarea;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Today's waiting area as colleagues see it.
 *
 * @param stamp another one for each change; sent back, it saves asking for what is known
 * @param items everybody who is there, who waits in the order in which they are called
 * @param expectedMinutes for somebody who came now; null where nobody can know
 * @param colleagues who called people of late
 */
public record Queue(
        LocalDate on,
        String stamp,
        List<TicketView> items,
        @Nullable Integer expectedMinutes,
        List<Colleague> colleagues) {}
