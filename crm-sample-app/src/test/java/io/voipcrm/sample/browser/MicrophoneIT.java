package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An agent is told that nobody would hear them before a customer tells them. */
class MicrophoneIT {
    /** The computer's microphones are pulled out and put back, as far as the page can tell. */
    private static final String PLUGS = """
            () => {
              const all = navigator.mediaDevices.enumerateDevices.bind(navigator.mediaDevices);
              let plugged = true;
              navigator.mediaDevices.enumerateDevices = async () =>
                (await all()).filter((device) => plugged || device.kind !== 'audioinput');
              window.__plug = (now) => {
                plugged = now;
                navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
              };
            }""";

    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    final Talk talk = Talk.ofAlice(CHROMIUM, PRODUCT);

    @Test
    void aRefusedMicrophoneIsToldWithItsRemedyAndIsBackOnceItIsAllowed() {
        AgentTab alice = talk.alice();

        CHROMIUM.refuseMicrophone(alice.page().context());
        assertThat(alice.banner()).containsText("The microphone is blocked");
        assertThat(alice.banner()).containsText("Allow it in the browser’s address bar");
        picture(alice.page(), "microphone-refused");

        CHROMIUM.allowMicrophone(alice.page().context());
        assertThat(alice.banner()).isEmpty();
        talk.begun();
        alice.hangUp();
    }

    @Test
    void anUnpluggedMicrophoneIsToldAlsoInACall() {
        AgentTab alice = talk.alice();
        alice.page().evaluate(PLUGS);
        talk.begun();

        alice.page().evaluate("() => window.__plug(false)");
        Voice.soundOf(alice.page(), false);
        assertThat(alice.banner()).containsText("No microphone is plugged in");
        assertThat(alice.liveCall()).containsText("Your microphone gives no sound");
        assertThat(alice.liveCall()).containsText("can’t hear you");
        picture(alice.page(), "microphone-unplugged");

        alice.page().evaluate("() => window.__plug(true)");
        Voice.soundOf(alice.page(), true);
        assertThat(alice.banner()).isEmpty();
        assertThat(alice.liveCall()).not().containsText("Your microphone gives no sound");
        talk.goesOnWith(Voice.ALICE);
        alice.hangUp();
    }

    private static void picture(Page page, String name) {
        Pictures.take(page, name + "-" + Pictures.look(page, ColorScheme.LIGHT));
    }
}
