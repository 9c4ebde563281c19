package io.voipcrm.core.call;

import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.Capability;
import io.voipcrm.core.telephony.LegEnd;
import io.voipcrm.core.telephony.LegEvent.Answered;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.LegReport;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.Telephony;
import io.voipcrm.core.telephony.TelephonyEvent.ConferenceEnded;
import io.voipcrm.core.telephony.TelephonyEvent.LegEnded;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks the provider what has become of calls, and writes it into their journals. */
final class LookUps {
    private final Telephony telephony;
    private final OwnFindings findings;
    private final Clock clock;

    LookUps(Telephony telephony, OwnFindings findings, Clock clock) {
        this.telephony = telephony;
        this.findings = findings;
        this.clock = clock;
    }

    boolean possible() {
        return telephony.configured() && telephony.capabilities().contains(Capability.LOOK_UP);
    }

    /**
     * Asks about the calls, all at once.
     *
     * @throws io.voipcrm.core.telephony.TelephonyException when the provider does not say
     */
    void about(Collection<Call> calls) {
        List<LegId> legs = calls.stream()
                .flatMap(call -> inDoubt(call).stream())
                .map(Participant::leg)
                .toList();
        Map<LegId, LegReport> reports = legs.isEmpty()
                ? Map.of()
                : telephony.lookUp(legs).stream()
                        .collect(Collectors.toMap(LegReport::leg, Function.identity(), (one, other) -> other));
        calls.forEach(call -> findings.note(call.id(), found(call, reports)));
    }

    private List<Finding> found(Call call, Map<LegId, LegReport> reports) {
        List<Finding> found = new ArrayList<>();
        for (Participant participant : inDoubt(call)) {
            Optional.ofNullable(reports.get(participant.leg()))
                    .ifPresent(report -> addWhatIsNew(call, participant, report, found));
        }
        if (neverDialled(call)) {
            Party customer = new Party.Customer();
            LegEnd end = new LegEnd(LegEnd.How.FAILED, Optional.of("The number was not dialled"));
            found.add(Dialler.notDialled(call.id(), customer, end, clock.instant()));
        }
        if (call.direction() != Direction.INBOUND) {
            lastEnd(call, reports)
                    .map(at -> new Finding("lookup:" + call.id() + ":over", new ConferenceEnded(call.id(), at)))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** A customer who called is always connected, to us; everybody else's connection means that they talk. */
    private static void addWhatIsNew(Call call, Participant participant, LegReport report, List<Finding> found) {
        CallId id = call.id();
        LegId leg = participant.leg();
        if (!leg.equals(call.leg()) && !participant.everJoined()) {
            report.answeredAt()
                    .map(at -> new Answered(id, leg, participant.party(), at))
                    .ifPresent(answered -> found.add(new Finding("lookup:" + leg + ":answered", answered)));
        }
        report.endedAt()
                .flatMap(at -> report.end()
                        .map(end -> new LegEnded(Optional.of(id), leg, Optional.of(participant.party()), end, at)))
                .ifPresent(ended -> found.add(new Finding("lookup:" + leg + ":ended", ended)));
    }

    /** A placed call whose colleague has been there, and for which the provider still was not asked or did not say. */
    private static boolean neverDialled(Call call) {
        return call.direction() == Direction.OUTBOUND
                && call.state() == CallState.RINGING
                && call.placed().filter(placed -> call.wasIn(placed.by())).isPresent()
                && call.participants().stream().noneMatch(Participant::isCustomer);
    }

    /** When the last of all left; empty while somebody may still be there. */
    private static Optional<Instant> lastEnd(Call call, Map<LegId, LegReport> reports) {
        Optional<Instant> last = Optional.empty();
        for (Participant participant : call.participants()) {
            Optional<Instant> left = participant.leftAt().or(() -> Optional.ofNullable(reports.get(participant.leg()))
                    .flatMap(LegReport::endedAt));
            if (left.isEmpty()) {
                return Optional.empty();
            }
            last = last.filter(left.get()::isBefore).or(() -> left);
        }
        return last;
    }

    /** Whoever may still be there, and agents of whom it is not known whether they ever were. */
    private static List<Participant> inDoubt(Call call) {
        return call.participants().stream()
                .filter(one -> !one.left() || (one.agent().isPresent() && !one.everJoined()))
                .toList();
    }
}
