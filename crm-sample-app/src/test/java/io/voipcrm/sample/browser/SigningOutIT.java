package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nobody leaves a customer by mistake. */
class SigningOutIT {
    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    final Talk talk = new Talk(CHROMIUM, PRODUCT);

    @Test
    void whoeverIsInACallIsAskedFirst() {
        talk.begun();
        AgentTab alice = talk.alice();
        Locator question =
                alice.page().getByRole(AriaRole.ALERTDIALOG, new Page.GetByRoleOptions().setName("You are in a call"));

        alice.chooseInAccountMenu("Sign out");
        assertThat(question).isVisible();
        Pictures.take(alice.page(), "sign-out-in-a-call-" + Pictures.look(alice.page(), ColorScheme.LIGHT));
        alice.button("Stay in the call").click();
        assertThat(question).isHidden();
        talk.goesOnWith(Voice.ALICE);

        alice.chooseInAccountMenu("Sign out");
        alice.button("Sign out anyway").click();
        assertThat(alice.button("Sign in")).isVisible();
        assertThat(talk.customer().status()).containsText("On hold");
        talk.ears().hears("customer", Voice.MUSIC);
    }

    @Test
    void aCallThatIsOverAsksNothingMore() {
        talk.begun();
        AgentTab alice = talk.alice();
        alice.chooseInAccountMenu("Sign out");
        assertThat(alice.button("Stay in the call")).isVisible();

        talk.customer().hangUp();

        assertThat(alice.button("Stay in the call")).isHidden();
        assertThat(alice.team()).isVisible();
        alice.signOut();
    }
}
