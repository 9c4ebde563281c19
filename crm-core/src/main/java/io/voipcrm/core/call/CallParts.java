package io.voipcrm.core.call;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.tx.Transactions;
import java.time.Clock;

/** Those who share the work with calls, put together. */
record CallParts(
        CallRepository calls,
        CallControl control,
        CallIntake intake,
        CallClaims claims,
        Offering offering,
        OtherCalls otherCalls,
        CallControls controls,
        HangUps hangUps,
        Placing placing,
        Handovers handovers,
        Reconciler reconciler,
        CustomersHold hold) {
    static CallParts of(
            CallPorts ports,
            CallSettings settings,
            Staff staff,
            AccessPolicy access,
            Transactions transactions,
            Events events,
            Clock clock) {
        CallRepository calls = ports.calls();
        Names names = new Names(ports.users());
        CallControl control = new CallControl(calls, ports.telephony(), transactions, ports.background(), clock);
        CustomersHold hold = new CustomersHold(calls, ports.telephony(), control, transactions, clock);
        Dialler dialler =
                new Dialler(calls, ports.telephony(), control, staff.dialling(), settings, transactions, clock);
        HandoverCourse course = new HandoverCourse(names, settings);
        CallChanges changes = new CallChanges(
                calls,
                ports.journal(),
                new Upkeep(course, settings),
                new Reactions(control, hold, dialler, new WrappingUp(staff.availability(), staff.dialling(), clock)),
                names,
                transactions,
                events,
                clock);
        CallRouting routing = new CallRouting(staff.presence(), staff.availability(), calls);
        OtherCalls otherCalls = new OtherCalls(calls, ports.telephony(), control, hold, transactions);
        CallClaims claims = new CallClaims(calls, changes, otherCalls, names, ports.users(), settings, events, clock);
        Offering offering = new Offering(calls, changes, course, routing, control, settings, events, clock);
        CallControls controls = new CallControls(calls, ports.telephony(), control, hold, access, transactions);
        DialPermit permit = new DialPermit(calls, staff.dialling(), routing, transactions, events, clock);
        HandoverRules rules = new HandoverRules(controls, permit, routing, clock);
        return new CallParts(
                calls,
                control,
                new CallIntake(
                        calls,
                        ports.journal(),
                        changes,
                        claims,
                        routing,
                        new Callers(ports.contacts()),
                        ports.directory(),
                        settings,
                        transactions,
                        events,
                        clock),
                claims,
                offering,
                otherCalls,
                controls,
                new HangUps(calls, offering, control, access, transactions),
                new Placing(ports, staff.dialling(), permit, otherCalls, settings, transactions, events, clock),
                new Handovers(
                        calls,
                        changes,
                        controls,
                        rules,
                        course,
                        dialler,
                        control,
                        hold,
                        ports.telephony(),
                        settings,
                        transactions,
                        clock),
                new Reconciler(
                        calls,
                        new LookUps(ports.telephony(), changes, clock),
                        hold,
                        changes,
                        settings,
                        transactions,
                        ports.background(),
                        clock),
                hold);
    }
}
