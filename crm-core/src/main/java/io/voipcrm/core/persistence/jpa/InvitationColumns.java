package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Handover;
import io.voipcrm.core.call.HandoverKind;
import io.voipcrm.core.call.HandoverState;
import io.voipcrm.core.call.Invitations;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.Party;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/** Who was asked into a call, in its row. */
@NullUnmarked
@Embeddable
class InvitationColumns {
    private String guests;

    @Enumerated(EnumType.STRING)
    @Column(name = "handover_kind")
    private HandoverKind kind;

    @Column(name = "handover_by")
    private Long askedBy;

    @Column(name = "handover_to")
    private String asked;

    @Enumerated(EnumType.STRING)
    @Column(name = "handover_state")
    private HandoverState handoverState;

    @Column(name = "handover_started_at")
    private Instant handoverStartedAt;

    @Column(name = "handover_failure")
    private String handoverFailure;

    void take(Invitations invitations) {
        guests = invitations.guests().stream().map(PhoneNumber::e164).collect(Collectors.joining(","));
        Optional<Handover> handover = invitations.handover();
        kind = handover.map(Handover::kind).orElse(null);
        askedBy = handover.map(running -> running.by().value()).orElse(null);
        asked = handover.map(running -> running.to().label()).orElse(null);
        handoverState = handover.map(Handover::state).orElse(null);
        handoverStartedAt =
                handover.map(running -> Database.kept(running.startedAt())).orElse(null);
        handoverFailure = invitations.failure().orElse(null);
    }

    Invitations invitations() {
        return new Invitations(
                Stream.of(guests.split(","))
                        .filter(number -> !number.isEmpty())
                        .map(PhoneNumber::of)
                        .toList(),
                Optional.ofNullable(asked)
                        .flatMap(Party::read)
                        .map(to -> new Handover(kind, UserId.of(askedBy), to, handoverState, handoverStartedAt)),
                Optional.ofNullable(handoverFailure));
    }
}
