package io.voipcrm.sample.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** Gives everybody a voice of their own, so that it can be measured who hears whom. */
enum Voice {
    CUSTOMER(250),
    ALICE(700),
    BOB(1600),
    GUEST(2300);

    /** What the network's hold music and ring-back are known by. */
    static final int MUSIC = 1000;

    static final int RING_BACK = 425;

    /** What is heard of a number that answers by script. */
    static final int SCRIPT = 350;

    private final int hz;

    Voice(int hz) {
        this.hz = hz;
    }

    int hz() {
        return hz;
    }

    /** Whoever sits at this window speaks with this voice, all the time. */
    BrowserContext of(BrowserContext window) {
        window.addInitScript("""
                {
                  const voice = () => {
                    const context = new AudioContext();
                    const oscillator = context.createOscillator();
                    const loudness = context.createGain();
                    const out = context.createMediaStreamDestination();
                    oscillator.frequency.value = %d;
                    loudness.gain.value = 0.5;
                    window.__voice = loudness;
                    oscillator.connect(loudness).connect(out);
                    oscillator.start();
                    return out.stream;
                  };
                  // The empty page that a window begins with has no microphones.
                  if (navigator.mediaDevices) {
                    navigator.mediaDevices.getUserMedia = async () => voice();
                  }
                }
                """.formatted(hz));
        return window;
    }

    /** The microphone at this page gives no sound any more, or gives it again. */
    static void soundOf(Page page, boolean on) {
        page.evaluate("on => { window.__voice.gain.value = on ? 0.5 : 0; }", on);
    }
}
