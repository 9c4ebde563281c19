package io.voipcrm.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.List;
import java.util.function.DoublePredicate;

/** What the parties of a conference hear, measured in the page that mixes their sound. */
final class Ears {
    /** Measured: a voice at -20 dB, its absence below -90 dB, also on a machine that is behind with its work. */
    private static final double LOUD = -50;

    private static final double SILENT = -80;

    private static final Page.WaitForConditionOptions PATIENCE = new Page.WaitForConditionOptions().setTimeout(15_000);

    private final Page mixer;

    private Ears(Page mixer) {
        this.mixer = mixer;
    }

    static Ears at(CustomerPhone mixer) {
        return new Ears(mixer.page());
    }

    /** Waits until the party hears the tone. */
    void hears(String party, int hz) {
        assertThat(measured(party, hz, level -> level > LOUD))
                .as("%s hears %d Hz", party, hz)
                .isGreaterThan(LOUD);
    }

    /** Waits until the party does not hear the tone. */
    void doesNotHear(String party, int hz) {
        assertThat(measured(party, hz, level -> level < SILENT))
                .as("%s hears %d Hz", party, hz)
                .isLessThan(SILENT);
    }

    private double measured(String party, int hz, DoublePredicate enough) {
        double[] last = {Double.NaN};
        try {
            mixer.waitForCondition(
                    () -> {
                        last[0] = level(party, hz);
                        return enough.test(last[0]);
                    },
                    PATIENCE);
        } catch (TimeoutError e) {
            return last[0];
        }
        return last[0];
    }

    /** The labels of the agents whose sound is mixed here, in the order of their coming. */
    List<String> agents() {
        return parties().stream().filter(party -> party.startsWith("agent-")).toList();
    }

    List<String> parties() {
        Object parties = mixer.evaluate("() => Object.keys(window.__handset.levels())");
        return ((List<?>) parties).stream().map(String::valueOf).toList();
    }

    private double level(String party, int hz) {
        Object level = mixer.evaluate(
                "([party, hz]) => { try { return Math.max(-200, window.__handset.level(party, hz)); }"
                        + " catch { return -200; } }",
                List.of(party, hz));
        return ((Number) level).doubleValue();
    }
}
