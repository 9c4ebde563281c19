package io.voipcrm.core.testing;

import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.CallSource;
import io.voipcrm.core.call.CallState;
import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.MissedReason;
import io.voipcrm.core.call.NewCall;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.call.Parties;
import io.voipcrm.core.call.Progress;
import io.voipcrm.core.call.Ringing;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.user.EmailAddress;
import io.voipcrm.core.user.Extension;
import io.voipcrm.core.user.FullName;
import io.voipcrm.core.user.NewUser;
import io.voipcrm.core.user.Password;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Values that tests are told with. */
public final class Examples {
    public static final String PASSWORD = "correct-horse-7";
    public static final PhoneNumber CUSTOMER = PhoneNumber.of("+46701234567");
    public static final PhoneNumber COMPANY = PhoneNumber.of("+46850000100");

    private Examples() {}

    /** Somebody who acts, without being stored anywhere. */
    public record Person(UserId userId, Role role) implements Actor {}

    public static Actor anActor(long id, Role role) {
        return new Person(UserId.of(id), role);
    }

    /** A user whose e-mail address is made from the extension. */
    public static NewUser aUser(String extension, Role role) {
        return aUser("u" + extension + "@example.com", extension, role);
    }

    public static NewUser aUser(String email, String extension, Role role) {
        return new NewUser(
                FullName.of("User " + extension),
                EmailAddress.of(email),
                Optional.empty(),
                Extension.of(extension),
                role,
                Password.of(PASSWORD));
    }

    /** A call from {@link #CUSTOMER} that rings at the agents for half a minute. */
    public static NewCall aRingingCall(String leg, Instant startedAt, UserId... agents) {
        return new NewCall(
                CallSource.PROVIDER,
                LegId.of(leg),
                new Parties(Direction.INBOUND, Optional.of(CUSTOMER), Optional.of(COMPANY)),
                Optional.empty(),
                Optional.empty(),
                Progress.ringing(startedAt),
                Ringing.offeredTo(Set.of(agents), startedAt.plusSeconds(30)));
    }

    /** A call that the agent answered after ten seconds, and that is over. */
    public static NewCall aCompletedCall(String leg, Instant startedAt, UserId agent, Duration talk) {
        Instant answered = startedAt.plusSeconds(10);
        Progress progress = new Progress(
                CallState.ENDED,
                startedAt,
                Optional.of(answered),
                Optional.of(answered.plus(talk)),
                Optional.of(agent),
                Optional.of(LegId.of("agent-" + leg)),
                Optional.of(Outcome.COMPLETED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return with(aRingingCall(leg, startedAt, agent), progress);
    }

    /** A call whose caller gave up after twenty seconds. */
    public static NewCall aMissedCall(String leg, Instant startedAt) {
        Progress progress = new Progress(
                CallState.ENDED,
                startedAt,
                Optional.empty(),
                Optional.of(startedAt.plusSeconds(20)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Outcome.MISSED),
                Optional.of(MissedReason.CALLER_GAVE_UP),
                Optional.empty(),
                Optional.empty());
        return with(aRingingCall(leg, startedAt), progress);
    }

    public static NewCall with(NewCall call, Progress progress) {
        return new NewCall(
                call.source(), call.leg(), call.parties(), call.caller(), call.placed(), progress, call.ringing());
    }

    public static NewCall with(NewCall call, Parties parties) {
        return new NewCall(
                call.source(), call.leg(), parties, call.caller(), call.placed(), call.progress(), call.ringing());
    }

    public static NewCall with(NewCall call, Ringing ringing) {
        return new NewCall(
                call.source(), call.leg(), call.parties(), call.caller(), call.placed(), call.progress(), ringing);
    }
}
