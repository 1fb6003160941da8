package de.hafen.cases.earlier;

import de.hafen.cases.appointment.SlotTaken;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks through the queue of the bound region. Whatever made a time free, a cancellation, new hours
 * or a hold that ended, it is found by looking: nothing has to be told, so nothing gets lost.
 */
@Component
public class EarlierRounds {

    private static final Logger log = LoggerFactory.getLogger(EarlierRounds.class);

    private final Asking asking;
    private final TransactionTemplate transaction;

    EarlierRounds(Asking asking, PlatformTransactionManager transactions) {
        this.asking = asking;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Asks everybody whose turn it is; each in a transaction of its own. */
    public void askHere() {
        transaction.executeWithoutResult(_ -> asking.tidy());
        List<Turn> turns = transaction.execute(_ -> asking.turns());
        if (turns != null) {
            turns.forEach(this::ask);
        }
    }

    private void ask(Turn turn) {
        try {
            transaction.executeWithoutResult(_ -> asking.ask(turn));
        } catch (SlotTaken sold) {
            log.debug("an earlier time for {} was sold meanwhile", turn.waiting().who());
        }
    }
}
