package io.voipcrm.core.call;

import io.voipcrm.core.telephony.TelephonyException;
import io.voipcrm.core.tx.Transactions;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** Asks the provider about calls that stay open longer than they should, so that they end as they really ended. */
final class Reconciler {
    private static final Logger LOG = System.getLogger(Reconciler.class.getName());

    /** How long a call may be silent before it is asked about. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    /** The same for a call that rings, after its ring time. */
    private static final Duration PROVIDERS_DELAY = Duration.ofSeconds(15);

    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** Many: a provider that is asked about hundreds answers with lists, for one request a thousand. */
    private static final int AT_ONCE = 1_000;

    private static final int MOST_ROUNDS = 20;

    private final CallRepository calls;
    private final LookUps lookUps;
    private final CustomersHold hold;
    private final OwnFindings findings;
    private final CallSettings settings;
    private final Transactions transactions;
    private final Executor background;
    private final Clock clock;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile Instant next = Instant.MIN;

    Reconciler(
            CallRepository calls,
            LookUps lookUps,
            CustomersHold hold,
            OwnFindings findings,
            CallSettings settings,
            Transactions transactions,
            Executor background,
            Clock clock) {
        this.calls = calls;
        this.lookUps = lookUps;
        this.hold = hold;
        this.findings = findings;
        this.settings = settings;
        this.transactions = transactions;
        this.background = background;
        this.clock = clock;
    }

    /** Starts a run in the background, unless one is going on or was a moment ago. */
    void start() {
        Instant now = clock.instant();
        if (now.isBefore(next) || !lookUps.possible() || !running.compareAndSet(false, true)) {
            return;
        }
        next = now.plus(PAUSE);
        boolean started = false;
        try {
            background.execute(this::run);
            started = true;
        } finally {
            if (!started) {
                running.set(false);
            }
        }
    }

    private void run() {
        try {
            for (int round = 0; round < MOST_ROUNDS && askAboutSome() == AT_ONCE; round++) {
                LOG.log(Level.DEBUG, "Asked about {0} calls", AT_ONCE);
            }
        } catch (TelephonyException.Retriable e) {
            e.retryAfter().map(clock.instant()::plus).filter(next::isBefore).ifPresent(later -> next = later);
            LOG.log(Level.WARNING, "The provider can't say now what has become of open calls", e);
        } catch (TelephonyException e) {
            LOG.log(Level.WARNING, "The provider does not say what has become of open calls", e);
        } finally {
            running.set(false);
        }
    }

    /** Nobody of the team is there who could see that it did not work. */
    private void settleHold(Call call) {
        transactions.required(() -> hold.settle(call.id(), findings));
    }

    private int askAboutSome() {
        Instant now = clock.instant();
        Instant ringing = now.minus(settings.ringTime()).minus(PROVIDERS_DELAY);
        List<Call> silent = transactions.required(() -> calls.unheardOf(ringing, now.minus(SILENCE), AT_ONCE));
        lookUps.about(silent);
        silent.stream().filter(Call::customerWaitsInVain).forEach(this::settleHold);
        return silent.size();
    }
}
