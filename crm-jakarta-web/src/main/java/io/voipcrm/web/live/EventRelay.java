package io.voipcrm.web.live;

import io.voipcrm.core.event.CrmEvent;
import io.voipcrm.core.event.CrmEventListener;
import io.voipcrm.core.event.LoggedEvent;
import io.voipcrm.core.session.SessionEvent.SessionEnded;
import io.voipcrm.core.session.SignedIn;
import io.voipcrm.core.user.UserEvent;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Takes events from the threads that commit them to the sockets, in their order, on a thread of its own choice: whoever
 * commits only leaves the event here.
 */
public final class EventRelay implements CrmEventListener {
    private static final Logger LOG = System.getLogger(EventRelay.class.getName());
    private static final int CAPACITY = 10_000;
    private static final int AT_ONCE = 200;

    private final LiveHub hub;
    private final Executor executor;
    private final BlockingQueue<LoggedEvent> waiting = new ArrayBlockingQueue<>(CAPACITY);
    private final AtomicInteger turns = new AtomicInteger();
    private final AtomicBoolean lost = new AtomicBoolean();

    public EventRelay(LiveHub hub, Executor executor) {
        this.hub = hub;
        this.executor = executor;
    }

    @Override
    public void on(LoggedEvent event) {
        if (!waiting.offer(event)) {
            lost.set(true);
        }
        if (turns.getAndIncrement() == 0) {
            executor.execute(this::drain);
        }
    }

    private void drain() {
        int seen = turns.get();
        while (seen != 0) {
            List<LoggedEvent> batch = new ArrayList<>();
            while (waiting.drainTo(batch, AT_ONCE) > 0) {
                pass(batch);
                batch.clear();
            }
            if (lost.getAndSet(false)) {
                hub.startOver();
            }
            seen = turns.addAndGet(-seen);
        }
    }

    private void pass(List<LoggedEvent> batch) {
        try {
            batch.forEach(logged -> settleSessions(logged.event()));
            Optional<SignedIn> reader = hub.anyReader();
            if (reader.isPresent()) {
                hub.broadcast(hub.translator().translate(reader.get(), batch));
            }
        } catch (RuntimeException e) {
            // The log still has them: the clients read them there when they come back.
            LOG.log(Level.WARNING, "Events could not be passed on", e);
            lost.set(true);
        }
    }

    private void settleSessions(CrmEvent event) {
        if (event instanceof SessionEnded ended) {
            hub.ended(ended.sessionId());
        } else if (event instanceof UserEvent changed) {
            hub.recheck(changed.userId());
        }
    }
}
