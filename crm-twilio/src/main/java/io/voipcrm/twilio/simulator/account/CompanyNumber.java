package io.voipcrm.twilio.simulator.account;

/** A telephone number of the company, E.164, and what happens when it is called. */
public record CompanyNumber(String number, VoiceUrls urls) {

    public CompanyNumber {
        if (!number.matches("\\+[1-9]\\d{6,14}")) {
            throw new IllegalArgumentException("Not an E.164 number: " + number);
        }
    }
}
