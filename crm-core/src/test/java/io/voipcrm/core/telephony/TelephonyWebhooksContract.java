package io.voipcrm.core.telephony;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.CallInstruction.HangUp;
import io.voipcrm.core.telephony.CallInstruction.JoinCall;
import io.voipcrm.core.telephony.CallInstruction.Nothing;
import io.voipcrm.core.telephony.CallInstruction.PlayHoldMusic;
import io.voipcrm.core.telephony.CallInstruction.Refuse;
import io.voipcrm.core.telephony.CallInstruction.SayNobodyAvailable;
import io.voipcrm.core.telephony.CallInstruction.WaitForAgent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link TelephonyWebhooks} keeps to. */
public abstract class TelephonyWebhooksContract {
    protected abstract TelephonyWebhooks webhooks();

    /** A message as the provider sends it when a customer calls the company, signed. */
    protected abstract WebhookRequest customerCalls();

    /** A party enters the call's conference. */
    protected abstract WebhookRequest joins(CallId call, Party party);

    /** A party leaves the call's conference. */
    protected abstract WebhookRequest leaves(CallId call, Party party);

    /** A party is put on hold, or taken back. */
    protected abstract WebhookRequest held(CallId call, Party party, boolean onHold);

    /** A party is muted, or may speak again. */
    protected abstract WebhookRequest muted(CallId call, Party party, boolean muted);

    /** The telephone that was dialled for the party rings. */
    protected abstract WebhookRequest rings(CallId call, Party party);

    /** The telephone that was dialled for the party is picked up. */
    protected abstract WebhookRequest answers(CallId call, Party party);

    /** The telephone that was dialled for the party is done with. */
    protected abstract WebhookRequest ends(CallId call, Party party, LegEnd.How how);

    @Test
    void understandsWhatHappensToEveryParty() {
        CallId call = CallId.of(7);
        for (Party party : List.of(new Party.Customer(), new Party.Agent(UserId.of(3)), new Party.Guest(2))) {
            assertThat(told(joins(call, party))).isInstanceOf(LegEvent.Joined.class);
            assertThat(told(leaves(call, party))).isInstanceOf(LegEvent.Left.class);
            assertThat(told(held(call, party, true)))
                    .isInstanceOf(LegEvent.Held.class)
                    .extracting("onHold")
                    .isEqualTo(true);
            assertThat(told(held(call, party, false)))
                    .isInstanceOf(LegEvent.Held.class)
                    .extracting("onHold")
                    .isEqualTo(false);
            assertThat(told(muted(call, party, true)))
                    .isInstanceOf(LegEvent.Muted.class)
                    .extracting("muted")
                    .isEqualTo(true);
            assertThat(told(muted(call, party, false)))
                    .isInstanceOf(LegEvent.Muted.class)
                    .extracting("muted")
                    .isEqualTo(false);
            assertThat(told(rings(call, party))).isInstanceOf(LegEvent.Ringing.class);
            assertThat(told(answers(call, party))).isInstanceOf(LegEvent.Answered.class);
            assertThat(List.of(joins(call, party), held(call, party, true), rings(call, party)))
                    .allSatisfy(message -> assertThat(told(message))
                            .extracting("call", "party")
                            .containsExactly(call, party));
        }
    }

    @ParameterizedTest
    @EnumSource
    void understandsHowATelephoneThatWasDialledEnds(LegEnd.How how) {
        CallId call = CallId.of(7);

        assertThat(told(ends(call, new Party.Guest(1), how)))
                .isInstanceOfSatisfying(TelephonyEvent.LegEnded.class, ended -> {
                    assertThat(ended.call()).contains(call);
                    assertThat(ended.party()).contains(new Party.Guest(1));
                    assertThat(ended.end().how()).isEqualTo(how);
                });
    }

    @Test
    void tellsMessagesApart() {
        CallId call = CallId.of(7);
        Party party = new Party.Customer();

        assertThat(List.of(
                        joins(call, party),
                        held(call, party, true),
                        held(call, party, false),
                        muted(call, party, true),
                        leaves(call, party),
                        rings(call, party),
                        answers(call, party),
                        ends(call, party, LegEnd.How.COMPLETED)))
                .extracting(message -> webhooks().translate(message).key())
                .doesNotHaveDuplicates();
    }

    private TelephonyEvent told(WebhookRequest message) {
        return webhooks().translate(message).event();
    }

    @Test
    void believesItsProvider() {
        assertThat(webhooks().verify(customerCalls())).isTrue();
    }

    @Test
    void believesNobodyWhoSignsNothing() {
        WebhookRequest request = customerCalls();

        assertThat(webhooks()
                        .verify(new WebhookRequest(
                                request.path(), request.hook(), request.query(), request.form(), Map.of())))
                .isFalse();
    }

    @Test
    void believesNoMessageThatWasChangedOnTheWay() {
        WebhookRequest request = customerCalls();
        Map<String, List<String>> changed = new TreeMap<>(request.form());
        changed.put("anything", List.of("else"));

        assertThat(webhooks()
                        .verify(new WebhookRequest(
                                request.path(), request.hook(), request.query(), changed, request.headers())))
                .isFalse();
        assertThat(webhooks()
                        .verify(new WebhookRequest(
                                request.path() + "?call=1",
                                request.hook(),
                                request.query(),
                                request.form(),
                                request.headers())))
                .isFalse();
    }

    @Test
    void understandsThatACustomerCalls() {
        ReceivedEvent received = webhooks().translate(customerCalls());

        assertThat(received.provider()).isEqualTo(webhooks().provider());
        assertThat(received.event()).isInstanceOf(TelephonyEvent.CallArrived.class);
        assertThat(received.raw()).isNotBlank();
    }

    @Test
    void knowsARepetition() {
        assertThat(webhooks().translate(customerCalls()).key())
                .isEqualTo(webhooks().translate(customerCalls()).key())
                .hasSizeBetween(1, 200);
    }

    @Test
    void canSayEverything() {
        CallId call = CallId.of(7);

        assertThat(List.of(
                        new WaitForAgent(call),
                        new JoinCall(call, UserId.of(3)),
                        new PlayHoldMusic(),
                        new SayNobodyAvailable(),
                        new Refuse("no"),
                        new HangUp(),
                        new Nothing()))
                .allSatisfy(instruction -> {
                    WebhookReply reply = webhooks().render(instruction);
                    assertThat(reply.contentType()).contains("/");
                    assertThat(reply.body()).isNotNull();
                });
    }
}
