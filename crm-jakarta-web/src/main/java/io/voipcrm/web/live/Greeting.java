package io.voipcrm.web.live;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.event.EventLog;
import io.voipcrm.core.event.LoggedEvent;
import io.voipcrm.core.tx.Transactions;
import io.voipcrm.core.user.User;
import io.voipcrm.web.call.CallView;
import io.voipcrm.web.call.Offers;
import java.util.List;
import java.util.OptionalLong;

/**
 * Brings a client that has just signed in up to date: what it missed, if that is not too much, and then how things
 * stand.
 */
final class Greeting {
    /** More than this many missed events are not worth telling one by one. */
    static final int MOST_REPLAYED = 1_000;

    private final Crm crm;
    private final Translator translator;
    private final Transactions transactions;

    Greeting(Crm crm, Translator translator, Transactions transactions) {
        this.crm = crm;
        this.translator = translator;
        this.transactions = transactions;
    }

    /** Greets a client for which new events are being kept already, so that none falls between. */
    void greet(LiveConnection connection, Actor actor, OptionalLong since) {
        long head = transactions.required(() -> crm.eventLog().head());
        if (since.isPresent()) {
            for (Broadcast missed : translator.translate(actor, missed(since.getAsLong(), head))) {
                if (missed.audience().test(actor)) {
                    connection.outbox().send(missed.frame());
                }
            }
        }
        connection.outbox().send(snapshot(actor, head));
        connection.caughtUp();
    }

    /** The events after the position; none when they are too many, or gone, or the position is of another log. */
    private List<LoggedEvent> missed(long since, long head) {
        EventLog log = crm.eventLog();
        return transactions.required(() -> {
            OptionalLong tail = log.tail();
            if (since > head || tail.isEmpty() || since < tail.getAsLong()) {
                return List.of();
            }
            List<LoggedEvent> events = log.after(since, MOST_REPLAYED + 1);
            return events.size() > MOST_REPLAYED ? List.of() : events;
        });
    }

    private Frame snapshot(Actor actor, long position) {
        List<Call> calls = crm.calls().live(actor);
        CallView view = translator.view(actor, calls);
        TeamBoard board = new TeamBoard(crm.availability().board(), calls);
        return Frame.of("snapshot")
                .with("position", position)
                .with("calls", calls.stream().map(view::of).toList())
                .with(
                        "ringingForMe",
                        calls.stream()
                                .filter(call -> Offers.ringsAt(actor.userId(), call))
                                .map(call -> call.id().value())
                                .toList())
                .with(
                        "presence",
                        crm.users().all(actor).stream()
                                .filter(User::active)
                                .map(user -> board.of(user.id()))
                                .toList())
                .done();
    }
}
