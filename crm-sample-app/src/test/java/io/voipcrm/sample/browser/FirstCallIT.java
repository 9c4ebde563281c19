package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A customer calls, two agents are there: with the real voice SDK and sound that arrives. */
class FirstCallIT {
    private static final Pattern RUNNING_TIMER = Pattern.compile("0:0[1-9]|0:[1-5][0-9]");

    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private final Latencies latencies = new Latencies();
    private AgentTab alice;
    private AgentTab bob;
    private CustomerPhone customer;

    @BeforeEach
    void twoAgentsAndACustomer() {
        alice = AgentTab.signedIn(CHROMIUM.window(), PRODUCT.uri(), "alice@example.com")
                .goOnline();
        bob = AgentTab.signedIn(CHROMIUM.window(), PRODUCT.uri(), "bob@example.com")
                .goOnline();
        customer = CustomerPhone.open(CHROMIUM.window(), PRODUCT.uri());
    }

    @AfterEach
    void printLatencies() {
        latencies.print();
    }

    @Test
    void oneAgentAnswersBothTalkAndTheCallStandsInTheLog() {
        customer.dial();
        latencies.measure("dialled to ringing at both", () -> {
            assertThat(alice.ringing()).isVisible();
            assertThat(bob.ringing()).isVisible();
        });

        alice.answer();
        latencies.measure("answered to gone at the other's", () -> assertThat(bob.ringing())
                .isHidden());
        assertThat(alice.liveCall()).isVisible();
        assertThat(customer.status()).containsText("Connected");

        for (AgentTab tab : new AgentTab[] {alice, bob}) {
            assertThat(tab.cardOf("Alice Andersson")).containsText("On call");
            assertThat(tab.cardOf("Alice Andersson")).containsText(RUNNING_TIMER, aMoment());
            assertThat(tab.cardOf("Bob Berg")).containsText("Available");
        }
        SoundCheck.flows(alice, customer);

        alice.hangUp();
        assertThat(customer.status()).containsText("Call ended");
        assertThat(alice.liveCall()).isHidden();
        assertThat(bob.cardOf("Alice Andersson")).containsText("Available");
        assertThat(CallLogPage.open(bob).newest()).containsText("Completed");
        assertThat(CallLogPage.open(bob).newest()).containsText("Alice Andersson");
    }

    @Test
    void theCustomerHangsUpAndTheAgentIsFree() {
        customer.call();
        bob.answer();
        assertThat(customer.status()).containsText("Connected");

        customer.hangUp();

        assertThat(bob.liveCall()).isHidden();
        assertThat(alice.cardOf("Bob Berg")).containsText("Available");
        assertThat(CallLogPage.open(alice).newest()).containsText("Completed");
    }

    @Test
    void theCallGoesOnWhileTheAgentLooksAtOtherPages() {
        customer.call();
        alice.answer();
        assertThat(customer.status()).containsText("Connected");

        CallLogPage.open(alice);

        assertThat(alice.liveCall()).isVisible();
        SoundCheck.flows(alice, customer);
        alice.hangUp();
        assertThat(customer.status()).containsText("Call ended");
    }

    @Test
    void theCustomerGivesUpAndTheCallIsMissed() {
        customer.call();
        assertThat(alice.ringing()).isVisible();

        customer.hangUp();

        assertThat(alice.ringing()).isHidden();
        assertThat(bob.ringing()).isHidden();
        assertThat(CallLogPage.open(alice).newest()).containsText("Missed");
    }

    @Test
    void nobodyAnswersAndTheCallIsMissed() {
        customer.call();
        assertThat(alice.ringing()).isVisible();

        assertThat(alice.ringing()).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(60_000));
        assertThat(customer.status()).containsText("Call ended", aMoment());
        assertThat(CallLogPage.open(alice).newest()).containsText("Missed");
    }

    @Test
    void everybodyDeclinesAndTheCustomerIsTold() {
        customer.call();
        alice.decline();
        assertThat(alice.ringing()).isHidden();
        assertThat(bob.ringing()).isVisible();

        bob.decline();

        assertThat(customer.status()).containsText("Call ended", aMoment());
        assertThat(CallLogPage.open(alice).newest()).containsText("Missed");
    }

    @Test
    void theListOfCallsAnswersAndDeclines() {
        customer.call();
        assertThat(bob.inCallsNow("Answer")).isEnabled();
        bob.inCallsNow("Decline").click();
        assertThat(bob.ringing()).isHidden();
        assertThat(bob.callsNow()).containsText("Ringing");
        assertThat(bob.inCallsNow("Answer")).isHidden();

        alice.inCallsNow("Answer").click();

        assertThat(customer.status()).containsText("Connected");
        assertThat(alice.liveCall()).isVisible();
        assertThat(alice.inCallsNow("Answer")).isHidden();
        assertThat(bob.callsNow()).containsText("with Alice Andersson");
        SoundCheck.flows(alice, customer);
        alice.hangUp();
        assertThat(customer.status()).containsText("Call ended");
    }

    @Test
    void oneTabOwnsTheTelephoneAndTheOtherMirrorsIt() {
        BrowserContext window = alice.page().context();
        AgentTab second = AgentTab.another(window, PRODUCT.uri());
        customer.call();
        assertThat(second.ringing()).isVisible();

        second.answer();

        assertThat(customer.status()).containsText("Connected");
        assertThat(alice.liveCall()).isVisible();
        assertThat(second.liveCall()).isVisible();
        second.hangUp();
        assertThat(customer.status()).containsText("Call ended");
        assertThat(alice.liveCall()).isHidden();
    }

    @Test
    void signingOutEndsTheTelephone() {
        alice.signOut();

        assertThat(bob.cardOf("Alice Andersson")).containsText("Offline");
        customer.call();
        assertThat(bob.ringing()).isVisible();
        customer.hangUp();
    }

    private static LocatorAssertions.ContainsTextOptions aMoment() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);
    }
}
