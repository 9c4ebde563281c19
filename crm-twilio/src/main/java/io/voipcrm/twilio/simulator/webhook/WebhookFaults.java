package io.voipcrm.twilio.simulator.webhook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/**
 * What goes wrong on the way, on demand. A rule applies to the webhooks it names until it is used
 * up; of several rules the first that matches applies. Safe for use by several threads.
 */
public final class WebhookFaults {

    /** A rule that matches for ever. */
    public static final int ALWAYS = Integer.MAX_VALUE;

    private final List<Rule> rules = new ArrayList<>();

    /** That share of webhooks, from 0 to 1; which of them it is, the seed decides. */
    public static Predicate<Webhook> share(double share, long seed) {
        Random dice = new Random(seed);
        return webhook -> dice.nextDouble() < share;
    }

    /** The webhook arrives late. */
    public void delay(Predicate<Webhook> which, Duration by, int times) {
        add(new Rule(which, new Fault(1, by, false), times));
    }

    /** The webhook arrives this many times. */
    public void repeat(Predicate<Webhook> which, int copies, int times) {
        add(new Rule(which, new Fault(copies, Duration.ZERO, false), times));
    }

    /** The webhook never arrives; a question counts as if nobody could be connected to. */
    public void drop(Predicate<Webhook> which, int times) {
        add(new Rule(which, new Fault(0, Duration.ZERO, false), times));
    }

    /** The webhook is held back until the next one has been sent, or for two seconds when none comes. */
    public void swapWithNext(Predicate<Webhook> which, int times) {
        add(new Rule(which, new Fault(1, Duration.ZERO, true), times));
    }

    /** Everything works again. */
    public synchronized void clear() {
        rules.clear();
    }

    synchronized Fault next(Webhook webhook) {
        Optional<Rule> match = rules.stream()
                .filter(rule -> rule.left > 0 && rule.which.test(webhook))
                .findFirst();
        match.ifPresent(rule -> rule.left -= rule.left == ALWAYS ? 0 : 1);
        return match.map(rule -> rule.fault).orElse(Fault.NONE);
    }

    private synchronized void add(Rule rule) {
        rules.add(rule);
    }

    record Fault(int copies, Duration delay, boolean heldBack) {
        static final Fault NONE = new Fault(1, Duration.ZERO, false);
    }

    private static final class Rule {
        final Predicate<Webhook> which;
        final Fault fault;
        int left;

        Rule(Predicate<Webhook> which, Fault fault, int times) {
            this.which = which;
            this.fault = fault;
            this.left = times;
        }
    }
}
