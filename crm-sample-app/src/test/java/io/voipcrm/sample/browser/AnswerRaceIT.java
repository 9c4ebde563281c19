package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two agents press Answer in the same instant, again and again. */
class AnswerRaceIT {
    private static final int RACES = 50;
    private static final int UNTIL_BOTH_ARE_READY_MS = 300;

    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void exactlyOneWinsEachTimeAndTheLoserIsToldWho() {
        AgentTab alice = AgentTab.signedIn(CHROMIUM.window(), PRODUCT.uri(), "alice@example.com")
                .goOnline();
        AgentTab bob = AgentTab.signedIn(CHROMIUM.window(), PRODUCT.uri(), "bob@example.com")
                .goOnline();
        int wonByAlice = 0;
        for (int race = 0; race < RACES; race++) {
            String shown = String.format("+46 70 000 00 %02d", race);
            PRODUCT.letScriptedCustomerCallFrom(shown.replace(" ", ""));
            assertThat(alice.ringing()).isVisible();
            assertThat(bob.ringing()).isVisible();
            long start = System.currentTimeMillis() + UNTIL_BOTH_ARE_READY_MS;
            alice.answerAt(start);
            bob.answerAt(start);

            alice.page()
                    .waitForCondition(
                            () -> alice.liveCall().isVisible() || bob.liveCall().isVisible());
            boolean aliceWon = alice.liveCall().isVisible();
            wonByAlice += aliceWon ? 1 : 0;

            AgentTab winner = aliceWon ? alice : bob;
            AgentTab loser = aliceWon ? bob : alice;
            String name = aliceWon ? "Alice Andersson" : "Bob Berg";
            assertThat(loser.toldWhoAnswered(shown)).containsText("Answered by " + name);
            assertThat(loser.liveCall().isVisible())
                    .as("a second winner in race %s", race)
                    .isFalse();
            assertThat(loser.cardOf(name)).containsText("On call");
            winner.hangUp();
            assertThat(winner.liveCall()).isHidden();
            assertThat(loser.cardOf(name)).containsText("Available");
        }
        System.out.println("[measured] " + RACES + " races, won by Alice: " + wonByAlice);
    }
}
