package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agent places calls: what is dialled, what is not, and how it is told. */
class CallingOutIT {
    private static final String ANSWERS = "0701000004";

    /** Keeps the tones that the browser says it has sent. */
    private static final String NOTE_TONES = """
            () => {
              const insert = RTCDTMFSender.prototype.insertDTMF;
              window.__tones = '';
              RTCDTMFSender.prototype.insertDTMF = function (...tones) {
                this.ontonechange = (event) => { window.__tones += event.tone; };
                return insert.apply(this, tones);
              };
            }""";

    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    final Talk talk = Talk.ofAlice(CHROMIUM, PRODUCT);

    private AgentTab alice;

    @BeforeEach
    void anAgentIsReady() {
        alice = talk.alice();
    }

    @Test
    void theKeysTypeTheNumberAsItIsWrittenAndWhoAnswersIsHeard() {
        Locator pad = alice.dialPad();
        "0701234567".chars().forEach(digit -> key(pad, Character.toString(digit))
                .click());
        assertThat(pad.getByLabel("Number or extension")).hasValue("070-123 45 67");
        assertThat(pad).containsText("Sweden");
        alice.call();

        assertThat(talk.customer().status()).containsText("The company is calling");
        talk.customer().answer();
        assertThat(alice.liveCall()).containsText("hears you");
        talk.goesOnWith(Voice.ALICE);
        talk.ears().hears(talk.ears().agents().get(0), Voice.CUSTOMER.hz());

        alice.hangUp();
        assertThat(alice.liveCall()).isHidden();
        assertThat(CallLogPage.open(alice).newest()).containsText("Completed");
        assertThat(CallLogPage.open(alice).newest()).containsText("Outgoing");
    }

    @ParameterizedTest
    @CsvSource({
        "+5376543210, Calls to Cuba are not allowed",
        "112, Emergency numbers can't be called from here",
    })
    void whatIsNotDialledIsSaidInPlainWordsAndStandsInTheLog(String number, String why) {
        alice.dial(number);

        Locator told = alice.dock().getByRole(AriaRole.ALERT);
        assertThat(told).containsText("was not called");
        assertThat(told).containsText(why);
        assertThat(alice.liveCall()).isHidden();
        assertThat(CallLogPage.open(alice).newest()).containsText("Not dialled");
    }

    @ParameterizedTest
    @CsvSource({
        "+46701000001, Busy, Busy",
        "+46701000003, not in service, Failed",
    })
    void whoCannotBeReachedIsToldTruthfully(String number, String inTheDock, String inTheLog) {
        alice.dial(number);

        assertThat(alice.lastCall()).containsText(inTheDock);
        assertThat(CallLogPage.open(alice).newest()).containsText(inTheLog);
    }

    @Test
    void whoeverDoesNotAnswerIsToldTruthfully() {
        alice.dial("+46701000002");
        assertThat(alice.liveCall()).containsText("Ringing");
        assertThat(alice.liveCall()).not().containsText("On call");

        talk.network().hurryUntil(alice.lastCall());

        assertThat(alice.lastCall()).containsText("No answer");
        assertThat(CallLogPage.open(alice).newest()).containsText("No answer");
    }

    @Test
    void whoeverAnswersByScriptIsHeard() {
        alice.dial(ANSWERS);
        assertThat(alice.liveCall()).containsText("On call");

        talk.ears().hears(talk.ears().agents().get(0), Voice.SCRIPT);
        SoundCheck.comesIn(alice);
        alice.hangUp();
        assertThat(alice.liveCall()).isHidden();
    }

    @Test
    void aColleagueIsReachedByTheExtension() {
        AgentTab bob = talk.bob();
        alice.dial("202");
        assertThat(bob.dock()).containsText("Alice Andersson calls you");
        bob.answer();

        assertThat(bob.liveCall()).containsText("Alice Andersson");
        alice.page().waitForCondition(() -> talk.ears().agents().size() == 2);
        for (String agent : talk.ears().agents()) {
            boolean isAlice = agent.equals(talk.ears().agents().get(0));
            talk.ears().hears(agent, (isAlice ? Voice.BOB : Voice.ALICE).hz());
        }
        alice.hangUp();
        assertThat(bob.liveCall()).isHidden();
    }

    @Test
    void keysPressedInACallGoOutAsTones() {
        alice.page().evaluate(NOTE_TONES);
        alice.dial(ANSWERS);
        assertThat(alice.liveCall()).containsText("On call");

        alice.control("Keypad").click();
        key(alice.region("Keypad"), "7").click();
        key(alice.region("Keypad"), "#").click();

        assertThat(alice.region("Keypad").getByLabel("Sent")).hasValue("7#");
        alice.page().waitForFunction("() => window.__tones === '7#'");
        alice.hangUp();
        assertThat(alice.liveCall()).isHidden();
    }

    private static Locator key(Locator keys, String digit) {
        return keys.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(digit).setExact(true));
    }
}
