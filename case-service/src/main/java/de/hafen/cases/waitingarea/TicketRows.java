package de.hafen.cases.waitingarea;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** SQL, so that the conditions are those of the table's partial indexes. */
interface TicketRows extends JpaRepository<Ticket, UUID> {

    /** As {@link TicketState#isOver} says it. */
    String HAS_NOT_ENDED = "state in ('WAITING', 'CALLED', 'AWAY', 'SERVED')";

    /** Nobody else takes a step with it until the transaction ends. */
    @Query(
            nativeQuery = true,
            value = "select * from waiting_ticket where id = :id and on_day = :day for update")
    Optional<Ticket> take(UUID id, LocalDate day);

    Optional<Ticket> findByIdAndOnDay(UUID id, LocalDate day);

    /** Everybody who is there; who waits in the order of the queue. */
    @Query(
            nativeQuery = true,
            value =
                    "select * from waiting_ticket where on_day = :day and "
                            + HAS_NOT_ENDED
                            + " order by place_at, id")
    List<Ticket> there(LocalDate day);

    /** Those who are to come to a desk now, the latest first. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select * from waiting_ticket where on_day = :day and state = 'CALLED'
                    order by called_at desc, id limit :most
                    """)
    List<Ticket> called(LocalDate day, int most);

    /** Of earlier days: what has not ended, or still says who it was. */
    @Query(
            nativeQuery = true,
            value =
                    "select * from waiting_ticket where on_day < :day and ("
                            + HAS_NOT_ENDED
                            + " or client_id is not null or name is not null)"
                            + " order by id limit :most for update")
    List<Ticket> leftOver(LocalDate day, int most);
}
