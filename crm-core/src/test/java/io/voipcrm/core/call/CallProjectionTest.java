package io.voipcrm.core.call;

import static io.voipcrm.core.testing.Examples.aRingingCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegEnd;
import io.voipcrm.core.telephony.LegEvent.Answered;
import io.voipcrm.core.telephony.LegEvent.Joined;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.core.telephony.TelephonyEvent.LegEnded;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Providers tell many times in whole seconds, the CRM knows its own more exactly. */
class CallProjectionTest {
    private static final Instant STARTED = Instant.parse("2026-11-02T09:00:00.700Z");
    private static final Instant SAME_SECOND = Instant.parse("2026-11-02T09:00:00Z");
    private static final LegId CUSTOMER = LegId.of("CA1");
    private static final LegEnded OVER =
            new LegEnded(Optional.empty(), CUSTOMER, Optional.empty(), LegEnd.of(LegEnd.How.COMPLETED), SAME_SECOND);

    @Test
    void missedCallDoesNotEndBeforeItStarted() {
        Progress progress = project(List.of(OVER));

        assertThat(progress.endedAt()).contains(STARTED);
    }

    @Test
    void answeredCallIsNotAnsweredBeforeItStartedNorEndedBeforeThat() {
        Progress progress = project(List.of(
                new Joined(CallId.of(1), LegId.of("CA2"), new Party.Agent(UserId.of(1)), 2, SAME_SECOND), OVER));

        assertThat(progress.answeredAt()).contains(STARTED);
        assertThat(progress.endedAt()).contains(STARTED);
        assertThat(progress.outcome()).contains(Outcome.COMPLETED);
    }

    @Test
    void whoJoinedInTheSameSecondStandsInTheOrderOfTheProvidersNumbers() {
        Party agent = new Party.Agent(UserId.of(1));
        List<TelephonyEvent> events = List.of(
                joined("CA-a", agent, 8, SAME_SECOND),
                joined("CA-z", agent, 7, SAME_SECOND.plusMillis(900)),
                joined("CA-m", agent, 1, SAME_SECOND.plusSeconds(1)));

        assertThat(legs(events)).containsExactly("CA-z", "CA-a", "CA-m");
        assertThat(legs(List.of(events.get(2), events.get(0), events.get(1)))).containsExactly("CA-z", "CA-a", "CA-m");
    }

    @Test
    void whoIsKnownToHaveJoinedWithoutANumberStandsLastInThatSecond() {
        Party guest = new Party.Guest(1);
        Party agent = new Party.Agent(UserId.of(1));

        assertThat(legs(List.of(
                        new Answered(CallId.of(1), LegId.of("CA-a"), guest, SAME_SECOND),
                        joined("CA-b", agent, 3, SAME_SECOND.plusMillis(500)))))
                .containsExactly("CA-b", "CA-a");
    }

    @Test
    void whoJoinedInTheSameSecondWithTheSameNumberStandsByTimeAndThenByLeg() {
        Party agent = new Party.Agent(UserId.of(1));

        assertThat(legs(List.of(
                        joined("CA-c", agent, 0, SAME_SECOND),
                        joined("CA-b", agent, 0, SAME_SECOND),
                        joined("CA-a", agent, 0, SAME_SECOND.plusMillis(1)))))
                .containsExactly("CA-b", "CA-c", "CA-a");
    }

    private static Joined joined(String leg, Party party, long sequence, Instant at) {
        return new Joined(CallId.of(1), LegId.of(leg), party, sequence, at);
    }

    private static List<String> legs(List<TelephonyEvent> events) {
        return projected(events).participants().stream()
                .map(participant -> participant.leg().value())
                .toList();
    }

    private static Progress project(List<TelephonyEvent> events) {
        return projected(events).progress();
    }

    private static Call projected(List<TelephonyEvent> events) {
        return CallProjection.of(Call.of(CallId.of(1), aRingingCall("CA1", STARTED)), events);
    }
}
