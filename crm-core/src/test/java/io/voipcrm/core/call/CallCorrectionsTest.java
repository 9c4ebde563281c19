package io.voipcrm.core.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.access.AccessDeniedException;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.activity.Note;
import io.voipcrm.core.call.CallEvent.CallCorrected;
import io.voipcrm.core.call.CallEvent.CallRemoved;
import io.voipcrm.core.call.CorrectionResult.Done;
import io.voipcrm.core.call.CorrectionResult.Outdated;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.report.Grouping;
import io.voipcrm.core.report.Report;
import io.voipcrm.core.report.ReportQuery;
import io.voipcrm.core.testing.Examples;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallCorrectionsTest extends CallStory {
    private static final PhoneNumber OTHER = PhoneNumber.of("+4531234567");

    private final Actor anna = crm.actor(crm.user(Role.USER));
    private final Instant start = crm.clock().instant().minusSeconds(3_600);

    private ManualCall entry(PhoneNumber customer, Direction direction, Outcome outcome, int seconds, Instant at) {
        boolean inbound = direction == Direction.INBOUND;
        return new ManualCall(
                Optional.empty(),
                inbound ? Optional.of(customer) : Optional.empty(),
                inbound ? Optional.empty() : Optional.of(customer),
                direction,
                outcome,
                Duration.ofSeconds(seconds),
                Optional.of(at),
                Optional.empty());
    }

    private Call written() {
        return crm.crm()
                .callLog()
                .enter(anna, entry(Examples.CUSTOMER, Direction.OUTBOUND, Outcome.COMPLETED, 60, start))
                .orElseThrow();
    }

    private CorrectionResult correct(Actor actor, Call call, ManualCall as) {
        return crm.crm().callCorrections().correct(actor, call.id(), as, call.heardAt());
    }

    private static Call done(CorrectionResult result) {
        assertThat(result).isInstanceOf(Done.class);
        return ((Done) result).call();
    }

    @Test
    void letsTheCallBeWhatIsWrittenDownNow() {
        Call call = written();

        Call now = done(correct(anna, call, entry(OTHER, Direction.INBOUND, Outcome.MISSED, 0, start.plusSeconds(60))));

        assertThat(now(call)).isEqualTo(now);
        assertThat(now.parties().customer()).contains(OTHER);
        assertThat(now.direction()).isEqualTo(Direction.INBOUND);
        assertThat(now.progress().outcome()).contains(Outcome.MISSED);
        assertThat(now.progress().startedAt()).isEqualTo(start.plusSeconds(60));
        assertThat(now.progress().agent()).contains(anna.userId());
        assertThat(crm.heard(CallCorrected.class)).containsExactly(new CallCorrected(now, anna.userId()));
    }

    @Test
    void leavesItAloneWhenSomebodyWasFaster() {
        Call call = written();
        ManualCall longer = entry(Examples.CUSTOMER, Direction.OUTBOUND, Outcome.COMPLETED, 90, start);
        Call now = done(correct(anna, call, longer));

        assertThat(now.heardAt()).isAfter(call.heardAt());
        assertThat(correct(anna, call, entry(OTHER, Direction.OUTBOUND, Outcome.BUSY, 0, start)))
                .isEqualTo(new Outdated(now));
        assertThat(crm.crm().callCorrections().remove(anna, call.id(), call.heardAt()))
                .isEqualTo(new Outdated(now));
        assertThat(now(call)).isEqualTo(now);
    }

    @Test
    void isKnownByTheMillisecondsThatClientsRead() {
        crm.clock().advance(Duration.ofNanos(123_456_000));
        ManualCall entry =
                entry(Examples.CUSTOMER, Direction.OUTBOUND, Outcome.COMPLETED, 60, start.plusNanos(123_456_000));
        Call call = crm.crm().callLog().enter(anna, entry).orElseThrow();

        Instant read = call.heardAt().truncatedTo(ChronoUnit.MILLIS);
        assertThat(read).isNotEqualTo(call.heardAt());
        Call now = done(crm.crm().callCorrections().correct(anna, call.id(), entry, read));
        Call again = done(crm.crm().callCorrections().correct(anna, call.id(), entry, now.heardAt()));
        assertThat(again.heardAt()).isEqualTo(now.heardAt().plusMillis(1));
    }

    @Test
    void keepsWhoTheCustomerIsUnlessTheNumberChanges() {
        Call call = written();
        Caller eva = new Caller(Optional.empty(), "Eva");
        Call linked = crm.crm().callFiling().link(anna, call.id(), Optional.of(eva));

        Call same =
                done(correct(anna, linked, entry(Examples.CUSTOMER, Direction.OUTBOUND, Outcome.COMPLETED, 90, start)));
        assertThat(same.caller()).contains(eva);
        Call other = done(correct(anna, same, entry(OTHER, Direction.OUTBOUND, Outcome.COMPLETED, 90, start)));
        assertThat(other.caller()).isEmpty();
    }

    @Test
    void isForWhoWroteItDownAndAdminsOnly() {
        Call call = written();
        ManualCall as = entry(Examples.CUSTOMER, Direction.OUTBOUND, Outcome.COMPLETED, 90, start);
        for (Role role : List.of(Role.USER, Role.MANAGER)) {
            Actor other = crm.actor(crm.user(role));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> correct(other, call, as));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> crm.crm().callCorrections().remove(other, call.id(), call.heardAt()));
        }

        Call now = done(correct(crm.actor(crm.user(Role.ADMIN)), call, as));
        assertThat(now.progress().agent()).contains(anna.userId());
    }

    @Test
    void neverTouchesWhatTheTelephoneHasTold() {
        Call call = arrived();
        crm.customerHangsUp(call);
        Actor admin = crm.actor(crm.user(Role.ADMIN));

        assertThatExceptionOfType(NotWrittenDownException.class)
                .isThrownBy(
                        () -> correct(admin, now(call), entry(OTHER, Direction.INBOUND, Outcome.COMPLETED, 9, start)));
        assertThatExceptionOfType(NotWrittenDownException.class).isThrownBy(() -> crm.crm()
                .callCorrections()
                .remove(admin, call.id(), now(call).heardAt()));
    }

    @Test
    void reportsFollow() {
        Call call = written();
        Call moved = done(correct(
                anna,
                call,
                entry(Examples.CUSTOMER, Direction.OUTBOUND, Outcome.COMPLETED, 90, start.minusSeconds(86_400))));
        crm.crm().tick();
        assertThat(report().totals().talkSeconds()).isEqualTo(90);
        assertThat(report().rows())
                .filteredOn(row -> row.figures().calls() > 0)
                .extracting(Report.Row::key)
                .containsExactly(moved.progress().startedAt().toString().substring(0, 10));

        crm.crm().callCorrections().remove(anna, call.id(), moved.heardAt());
        crm.crm().tick();
        assertThat(report().totals().calls()).isZero();
    }

    private Report report() {
        LocalDate today = crm.clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
        ReportQuery days = new ReportQuery(
                today.minusDays(3),
                today.plusDays(1),
                ZoneOffset.UTC,
                Grouping.DAY,
                Optional.empty(),
                Optional.empty(),
                false);
        return crm.crm().reports().report(Examples.anActor(900, Role.MANAGER), days);
    }

    @Test
    void leavesNoTraceButTheNotesAboutTheCustomer() {
        Call call = written();
        Note note = crm.crm().notes().replaceOfCall(anna, call.id(), "of nobody");

        crm.crm().callCorrections().remove(anna, call.id(), call.heardAt());

        assertThatExceptionOfType(CallNotFoundException.class).isThrownBy(() -> calls.get(anna, call.id()));
        assertThat(crm.crm().notes().findAll(anna, List.of(note.id()))).isEmpty();
        assertThat(crm.heard(CallRemoved.class)).containsExactly(new CallRemoved(call.id(), anna.userId()));
    }
}
