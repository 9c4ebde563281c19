package io.voipcrm.core.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegEnd;
import io.voipcrm.core.telephony.LegEvent.Joined;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.ReceivedEvent;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.core.telephony.TelephonyEvent.CallArrived;
import io.voipcrm.core.telephony.TelephonyEvent.LegEnded;
import io.voipcrm.core.testing.Together;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every {@link CallJournal} keeps to. */
public abstract class CallJournalContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456Z");
    private static final CallId CALL = CallId.of(5);
    private static final LegId CUSTOMER = LegId.of("CA-customer");
    private static final LegId OTHER = LegId.of("CA-other");
    private static final LegId AGENT = LegId.of("CA-agent");

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    private static JournalEntry entry(String provider, String key, TelephonyEvent event) {
        return new JournalEntry(
                new ReceivedEvent(provider, key, event, "raw " + key), event.callId(), event.legId(), NOW);
    }

    private static JournalEntry arrival(String key) {
        return entry(
                "twilio",
                key,
                new CallArrived(
                        CUSTOMER,
                        Optional.of(PhoneNumber.of("+46701234567")),
                        PhoneNumber.of("+46850000100"),
                        NOW.minusSeconds(1)));
    }

    private static JournalEntry joined(String key) {
        return entry("twilio", key, new Joined(CALL, AGENT, new Party.Agent(UserId.of(7)), 3, NOW));
    }

    private static LegEnded ended(CallId call, LegId leg) {
        LegEnd end = new LegEnd(LegEnd.How.FAILED, Optional.of("no route"));
        return new LegEnded(Optional.of(call), leg, Optional.of(new Party.Guest(2)), end, NOW);
    }

    private boolean appended(JournalEntry entry) {
        return stores().transactions().required(() -> stores().journal().append(entry));
    }

    private List<JournalEntry> entries(CallId call, LegId leg) {
        return stores().transactions().required(() -> stores().journal().of(call, Set.of(leg, OTHER)));
    }

    @Nested
    class Append {
        @Test
        void writesDownAllMembers() {
            JournalEntry arrival = arrival("k1");
            JournalEntry joined = joined("k2");

            assertThat(appended(arrival)).isTrue();
            assertThat(appended(joined)).isTrue();

            assertThat(entries(CALL, CUSTOMER)).containsExactly(arrival, joined);
        }

        @Test
        void refusesAKeyThatIsThereAlready() {
            appended(arrival("k1"));

            assertThat(appended(joined("k1"))).isFalse();
            assertThat(entries(CALL, CUSTOMER)).containsExactly(arrival("k1"));
        }

        @Test
        void takesTheSameKeyFromAnotherProvider() {
            appended(arrival("k1"));

            assertThat(appended(entry("other", "k1", ended(CALL, AGENT)))).isTrue();
        }

        @Test
        void takesAKeyWhoseTransactionWasRolledBack() {
            assertThat(catchThrowable(() -> stores().transactions().required((Runnable) () -> {
                        stores().journal().append(arrival("k1"));
                        throw new IllegalArgumentException("no");
                    })))
                    .isInstanceOf(IllegalArgumentException.class);

            assertThat(appended(arrival("k1"))).isTrue();
        }

        @RepeatedTest(5)
        void takesOneOfManyRepetitionsAtOnce() {
            var outcomes = Together.run(6, i -> appended(arrival("k1")));

            assertThat(Together.failures(outcomes)).isEmpty();
            assertThat(Together.results(outcomes)).containsOnlyOnce(true).hasSize(6);
            assertThat(entries(CALL, CUSTOMER)).hasSize(1);
        }
    }

    @Nested
    class Of {
        @Test
        void givesWhatNamesTheCallOrOneOfTheLegsInOrder() {
            JournalEntry byLeg = arrival("k1");
            JournalEntry byCall = joined("k2");
            JournalEntry byBoth = entry("twilio", "k3", ended(CALL, CUSTOMER));
            JournalEntry byOtherLeg = new JournalEntry(
                    new ReceivedEvent("twilio", "k5", joined("k5").received().event(), "raw"),
                    Optional.empty(),
                    Optional.of(OTHER),
                    NOW);
            List.of(byLeg, byCall, byBoth, byOtherLeg).forEach(CallJournalContract.this::appended);
            appended(entry("twilio", "k4", ended(CallId.of(6), LegId.of("CA-x"))));

            assertThat(entries(CALL, CUSTOMER)).containsExactly(byLeg, byCall, byBoth, byOtherLeg);
        }

        @Test
        void isEmptyForACallNobodySpokeOf() {
            assertThat(entries(CALL, CUSTOMER)).isEmpty();
        }
    }
}
