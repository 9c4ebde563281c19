package io.voipcrm.twilio.simulator.junit;

import io.voipcrm.twilio.simulator.account.ApiKey;
import io.voipcrm.twilio.simulator.account.CompanyNumber;
import io.voipcrm.twilio.simulator.account.NetworkAccount;
import io.voipcrm.twilio.simulator.account.Sid;
import io.voipcrm.twilio.simulator.account.TwimlApp;
import io.voipcrm.twilio.simulator.account.VoiceUrls;
import java.util.Arrays;

/** An account made up for one network. */
final class TestAccount {

    private TestAccount() {}

    static NetworkAccount of(LocalTelephoneNetwork settings) {
        VoiceUrls urls = VoiceUrls.of(settings.application() + settings.voicePath())
                .withStatusCallback(settings.application() + settings.statusPath());
        return new NetworkAccount(
                Sid.create("AC"),
                Sid.create("the auth token "),
                new ApiKey(Sid.create("SK"), Sid.create("the secret of the key ")),
                new TwimlApp(Sid.create("AP"), urls),
                Arrays.stream(settings.numbers())
                        .map(number -> new CompanyNumber(number, urls))
                        .toList());
    }
}
