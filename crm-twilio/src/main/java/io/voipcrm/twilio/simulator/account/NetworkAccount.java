package io.voipcrm.twilio.simulator.account;

import java.util.List;
import java.util.Optional;

/** The one account that the network serves, with everything an application configures for it. */
public record NetworkAccount(
        String accountSid, String authToken, ApiKey apiKey, TwimlApp app, List<CompanyNumber> numbers) {

    public NetworkAccount {
        Sid.require("AC", accountSid);
        if (authToken.isBlank()) {
            throw new IllegalArgumentException("The auth token must not be blank");
        }
        numbers = List.copyOf(numbers);
    }

    /** The company's number that is written like this; empty if it is somebody else's. */
    public Optional<CompanyNumber> number(String called) {
        return numbers.stream().filter(number -> number.number().equals(called)).findFirst();
    }

    @Override
    public String toString() {
        return "NetworkAccount[accountSid=" + accountSid + ", numbers=" + numbers + "]";
    }
}
