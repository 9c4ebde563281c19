package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallSource;
import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.NewCall;
import io.voipcrm.core.call.OutcomeCodeId;
import io.voipcrm.core.call.Parties;
import io.voipcrm.core.call.Placed;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;

/** A call's row; who it was offered to and who took part is in rows of their own. */
@NullUnmarked
@Entity(name = "CrmCall")
@Table(name = "crm_call")
@Cacheable(false)
class CallRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_call_seq")
    @SequenceGenerator(name = "crm_call_seq", sequenceName = "crm_call_seq", allocationSize = 1)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CallSource source;

    @Column(updatable = false)
    private String leg;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Direction direction;

    @Column(name = "customer_number", updatable = false)
    private String customerNumber;

    @Column(name = "company_number", updatable = false)
    private String companyNumber;

    @Column(name = "placed_by", updatable = false)
    private Long placedBy;

    @Column(name = "colleague_id", updatable = false)
    private Long colleagueId;

    @Column(name = "caller_contact_id")
    private Long callerContactId;

    @Column(name = "caller_name")
    private String callerName;

    @Embedded
    private ProgressColumns progress;

    @Embedded
    private RingingColumns ringing;

    @Embedded
    private InvitationColumns invitations;

    @Column(name = "heard_at")
    private Instant heardAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "code_id")
    private Long codeId;

    protected CallRow() {}

    CallRow(NewCall call) {
        this.source = call.source();
        this.leg = call.leg().value();
        this.direction = call.parties().direction();
        this.customerNumber = call.parties().customer().map(PhoneNumber::e164).orElse(null);
        this.companyNumber = call.parties().company().map(PhoneNumber::e164).orElse(null);
        this.placedBy = call.placed().map(placed -> placed.by().value()).orElse(null);
        this.colleagueId =
                call.placed().flatMap(Placed::colleague).map(UserId::value).orElse(null);
        this.progress = new ProgressColumns();
        this.ringing = new RingingColumns();
        this.invitations = new InvitationColumns();
        // Until the row has a number of its own any will do: nothing of what is stored depends on it.
        take(Call.of(CallId.of(1), call));
    }

    long id() {
        return id;
    }

    final void take(Call call) {
        Optional<Caller> caller = call.caller();
        callerContactId = caller.flatMap(Caller::contact).map(ContactId::value).orElse(null);
        callerName = caller.map(Caller::name).orElse(null);
        progress.take(call.progress());
        ringing.take(call.ringing());
        invitations.take(call.invitations());
        heardAt = Database.kept(call.heardAt());
        dueAt = call.dueAt().map(Database::kept).orElse(null);
        codeId = call.code().map(OutcomeCodeId::value).orElse(null);
    }

    Call call(CallOffers offers, CallParticipants participants) {
        return new Call(
                CallId.of(id),
                source,
                LegId.of(leg),
                parties(),
                caller(),
                Optional.ofNullable(placedBy)
                        .map(by -> new Placed(
                                UserId.of(by), Optional.ofNullable(colleagueId).map(UserId::of))),
                progress.progress(),
                List.copyOf(participants.inOrder()),
                ringing.ringing(offers),
                invitations.invitations(),
                heardAt,
                Optional.ofNullable(codeId).map(OutcomeCodeId::of));
    }

    private Parties parties() {
        return new Parties(
                direction,
                Optional.ofNullable(customerNumber).map(PhoneNumber::of),
                Optional.ofNullable(companyNumber).map(PhoneNumber::of));
    }

    private Optional<Caller> caller() {
        return Optional.ofNullable(callerName)
                .map(name -> new Caller(Optional.ofNullable(callerContactId).map(ContactId::of), name));
    }
}
