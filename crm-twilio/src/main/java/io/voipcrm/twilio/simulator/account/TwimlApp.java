package io.voipcrm.twilio.simulator.account;

/** The TwiML App through which browsers place calls. */
public record TwimlApp(String sid, VoiceUrls urls) {

    public TwimlApp {
        Sid.require("AP", sid);
    }
}
