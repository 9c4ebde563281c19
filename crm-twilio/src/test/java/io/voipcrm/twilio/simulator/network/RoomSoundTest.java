package io.voipcrm.twilio.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.twilio.simulator.TestAccount;
import io.voipcrm.twilio.simulator.TestBrowser;
import io.voipcrm.twilio.simulator.TestNetwork;
import io.voipcrm.twilio.simulator.TestPhone;
import io.voipcrm.twilio.simulator.control.ConferenceView.Present;
import io.voipcrm.twilio.simulator.control.StandInNumbers;
import io.voipcrm.twilio.simulator.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page that mixes is told of who hears whom. */
class RoomSoundTest {

    private static final String GUEST = "+46701230002";

    private final TestNetwork network = new TestNetwork();
    private final TestPhone phone = network.phone(TestAccount.CUSTOMER);

    @BeforeEach
    void everybodyGoesIntoOneConference() {
        network.application().answers("/voice", fields -> {
            String from = fields.getOrDefault("From", "");
            return from.startsWith("client:")
                    ? into("participantLabel='%s' waitUrl=''".formatted(from.replace("client:", "agent-")))
                    : into("participantLabel='customer' startConferenceOnEnter='false' endConferenceOnExit='true'");
        });
        network.application().answers("/music", "<Response><Play loop='0'>http://app.test/a.mp3</Play></Response>");
    }

    @Test
    void customerAndAgentHearEachOther() {
        phone.dial(TestAccount.COMPANY);
        assertThat(says("customer")).isEqualTo("others=false heard=false music=false");
        network.browser("7").dial("");

        assertThat(says("customer")).isEqualTo("others=true heard=true music=false");
        assertThat(says("agent-7")).isEqualTo("others=true heard=true music=false");
    }

    @Test
    void whoeverIsHeldHearsMusicOfTheOwnPageAndIsNotHeard() {
        String customer = phone.dial(TestAccount.COMPANY);
        network.browser("7").dial("");
        update(customer, Map.of("Hold", "true", "HoldUrl", "http://app.test/music"));

        assertThat(says("customer")).isEqualTo("others=false heard=false music=false");
        assertThat(phone.page().last("waiting").string("music")).hasValue("http://app.test/a.mp3");
        update(customer, Map.of("Hold", "false"));

        assertThat(says("customer")).isEqualTo("others=true heard=true music=false");
        assertThat(phone.page().types()).endsWith("connected", "mix");
    }

    @Test
    void aHeldAgentsMusicIsMixed() {
        phone.dial(TestAccount.COMPANY);
        TestBrowser alice = network.browser("7");
        alice.dial("");
        update(alice.dialledSid(), Map.of("Hold", "true"));

        assertThat(says("agent-7")).isEqualTo("others=false heard=false music=true");
    }

    @Test
    void theHeldStayHeldWhenSomebodyComes() {
        String customer = phone.dial(TestAccount.COMPANY);
        network.browser("7").dial("");
        update(customer, Map.of("Hold", "true"));
        network.browser("8").dial("");

        assertThat(says("customer")).startsWith("others=false heard=false");
        assertThat(says("agent-8")).startsWith("others=true heard=true");
    }

    @Test
    void theMutedHearButAreNotHeard() {
        String customer = phone.dial(TestAccount.COMPANY);
        network.browser("7").dial("");
        update(customer, Map.of("Muted", "true"));
        assertThat(says("customer")).isEqualTo("others=true heard=false music=false");
        update(customer, Map.of("Muted", "false"));

        assertThat(says("customer")).isEqualTo("others=true heard=true music=false");
    }

    @Test
    void aCoachIsHeardByOneOnly() {
        phone.dial(TestAccount.COMPANY);
        TestBrowser alice = network.browser("7");
        alice.dial("");
        TestBrowser mona = network.browser("8");
        mona.dial("");
        update(mona.dialledSid(), Map.of("Coaching", "true", "CallSidToCoach", alice.dialledSid()));

        assertThat(leg("agent-8").string("coaches")).hasValue(alice.dialledSid());
        assertThat(network.control().conferences().get(0).participants())
                .filteredOn(present -> present.label().equals("agent-8"))
                .extracting(Present::coaches)
                .containsExactly(Optional.of(alice.dialledSid()));
    }

    @Test
    void anAnnouncementIsSaidToOneOnly() {
        network.application().answers("/words", "<Response><Say>This call is recorded</Say></Response>");
        String customer = phone.dial(TestAccount.COMPANY);
        network.browser("7").dial("");
        update(customer, Map.of("AnnounceUrl", "http://app.test/words"));

        assertThat(phone.page().last("said").string("text")).hasValue("This call is recorded");
    }

    @Test
    void anAgentHearsThatSomebodyIsBeingCalled() {
        network.browser("7").dial("");
        dialIn(StandInNumbers.PICKS_UP, "customer");
        assertThat(leg("agent-7").isTrue("ringBack")).isTrue();
        network.time().advance(Duration.ofSeconds(1));

        assertThat(leg("agent-7").isTrue("ringBack")).isFalse();
    }

    @Test
    void whoeverFollowsAScriptIsGivenAVoice() {
        network.browser("7").dial("");
        dialIn(StandInNumbers.PICKS_UP, "customer");
        network.time().advance(Duration.ofSeconds(1));

        assertThat(leg("customer").isTrue("voice")).isTrue();
        assertThat(leg("customer").isTrue("heard")).isTrue();
        assertThat(leg("agent-7").isTrue("voice")).isFalse();
    }

    @Test
    void anIdlePageMixesForAnAgentWhoIsThereFirst() {
        TestBrowser alice = network.browser("7");
        alice.dial("");

        assertThat(phone.page().last("peer-offer").string("legSid")).hasValue(alice.dialledSid());
        assertThat(says("agent-7")).isEqualTo("others=false heard=false music=false");
    }

    @Test
    void aPageThatMayMakeSoundIsPreferred() {
        TestPhone other = network.phone(GUEST);
        other.say(JsonObject.of("type", "sound").with("ready", true));
        network.browser("7").dial("");

        assertThat(other.page().types()).contains("peer-offer");
        assertThat(phone.page().types()).doesNotContain("peer-offer");
    }

    @Test
    void anotherPagesSoundIsSentToThePageThatMixes() {
        phone.dial(TestAccount.COMPANY);
        network.browser("7").dial("");
        TestPhone guest = network.phone(GUEST);
        String leg = dialIn(GUEST, "guest-1");
        guest.say(JsonObject.of("type", "answer").with("callSid", leg));
        assertThat(guest.page().last("offer-wanted").string("legSid")).hasValue(leg);
        guest.say(JsonObject.of("type", "offer-sdp").with("legSid", leg).with("sdp", "the guest's offer"));

        assertThat(phone.page().last("peer-offer").string("sdp")).hasValue("the guest's offer");
        phone.say(JsonObject.of("type", "answer-sdp").with("legSid", leg).with("sdp", "the mixer's answer"));
        assertThat(guest.page().last("peer-answer").string("sdp")).hasValue("the mixer's answer");
        assertThat(labels()).containsExactly("customer", "agent-7", "guest-1");

        guest.say(JsonObject.of("type", "hangup").with("callSid", leg));
        assertThat(phone.page().last("peer-gone").string("legSid")).hasValue(leg);
        assertThat(labels()).containsExactly("customer", "agent-7");
    }

    @Test
    void theEndOfAConferenceIsAnEmptyPlan() {
        String customer = phone.dial(TestAccount.COMPANY);
        network.browser("7").dial("");
        phone.say(JsonObject.of("type", "hangup").with("callSid", customer));

        assertThat(labels()).isEmpty();
    }

    private static String into(String attributes) {
        return "<Response><Dial><Conference " + attributes + ">call-1</Conference></Dial></Response>";
    }

    private void update(String callSid, Map<String, String> parameters) {
        String conference = network.control().conferences().get(0).sid();
        String path = "/Conferences/" + conference + "/Participants/" + callSid + ".json";
        assertThat(network.rest("POST", path, parameters).status()).isEqualTo(200);
    }

    private String dialIn(String number, String label) {
        String answer = network.rest(
                        "POST",
                        "/Conferences/call-1/Participants.json",
                        Map.of("From", TestAccount.COMPANY, "To", number, "Label", label))
                .json();
        return JsonObject.parse(answer).string("call_sid").orElseThrow();
    }

    private String says(String label) {
        JsonObject leg = leg(label);
        return "others=%s heard=%s music=%s".formatted(leg.isTrue("others"), leg.isTrue("heard"), leg.isTrue("music"));
    }

    private JsonObject leg(String label) {
        return plan().stream()
                .filter(leg -> leg.string("label").orElse("").equals(label))
                .findFirst()
                .orElseThrow();
    }

    private List<String> labels() {
        return plan().stream().map(leg -> leg.string("label").orElse("")).toList();
    }

    private List<JsonObject> plan() {
        return ((List<?>) phone.page().last("mix").members().getOrDefault("legs", List.of()))
                .stream().map(JsonObject.class::cast).toList();
    }
}
