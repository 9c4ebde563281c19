package io.voipcrm.twilio.simulator.control;

import java.time.Duration;

/** Numbers at which a script answers, so that every outcome of a call can be tried without a second person. */
public final class StandInNumbers {

    public static final String BUSY = "+46701000001";
    public static final String NEVER_ANSWERS = "+46701000002";
    public static final String NOT_IN_SERVICE = "+46701000003";
    /** Picks up after a second and talks until the other side hangs up. */
    public static final String PICKS_UP = "+46701000004";
    /** Picks up after a second and hangs up five seconds later. */
    public static final String HANGS_UP = "+46701000005";

    private StandInNumbers() {}

    static void takeCalls(NetworkControl control) {
        ScriptedCallee picksUp = ScriptedCallee.pickingUpAfter(Duration.ofSeconds(1));
        control.whenCalled(BUSY, ScriptedCallee.busy());
        control.whenCalled(NEVER_ANSWERS, ScriptedCallee.neverAnswering());
        control.whenCalled(NOT_IN_SERVICE, ScriptedCallee.notInService());
        control.whenCalled(PICKS_UP, picksUp);
        control.whenCalled(HANGS_UP, picksUp.talkingFor(Duration.ofSeconds(5)));
    }
}
