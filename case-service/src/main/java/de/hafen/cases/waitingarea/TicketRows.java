package de.hafen.cases.waitingarea;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface TicketRows extends JpaRepository<Ticket, UUID> {

    /** As {@link TicketState#isOver} says it. */
    String HAS_NOT_ENDED =
            """
            t.state in (de.hafen.cases.waitingarea.TicketState.WAITING,
                        de.hafen.cases.waitingarea.TicketState.CALLED,
                        de.hafen.cases.waitingarea.TicketState.AWAY,
                        de.hafen.cases.waitingarea.TicketState.SERVED)\
            """;

    /** Nobody else takes a step with it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Ticket t where t.id = :id and t.onDay = :day")
    Optional<Ticket> take(UUID id, LocalDate day);

    Optional<Ticket> findByIdAndOnDay(UUID id, LocalDate day);

    /** Everybody who is there; who waits in the order of the queue. */
    @Query(
            "select t from Ticket t where t.onDay = :day and "
                    + HAS_NOT_ENDED
                    + " order by t.placeAt, t.id")
    List<Ticket> there(LocalDate day);

    /** Those who are to come to a desk now, the latest first. */
    @Query(
            """
            select t from Ticket t
            where t.onDay = :day and t.state = de.hafen.cases.waitingarea.TicketState.CALLED
            order by t.calledAt desc, t.id
            """)
    List<Ticket> called(LocalDate day, Limit limit);

    /** Of earlier days: what has not ended, or still says who it was. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select t from Ticket t where t.onDay < :day and ("
                    + HAS_NOT_ENDED
                    + " or t.clientId is not null or t.name is not null) order by t.id")
    List<Ticket> leftOver(LocalDate day, Limit limit);
}
