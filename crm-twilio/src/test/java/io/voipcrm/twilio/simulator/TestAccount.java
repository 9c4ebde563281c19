package io.voipcrm.twilio.simulator;

import io.voipcrm.twilio.simulator.account.ApiKey;
import io.voipcrm.twilio.simulator.account.CompanyNumber;
import io.voipcrm.twilio.simulator.account.NetworkAccount;
import io.voipcrm.twilio.simulator.account.TwimlApp;
import io.voipcrm.twilio.simulator.account.VoiceUrls;
import java.util.List;

/** The account that tests run with. */
public final class TestAccount {

    public static final String ACCOUNT_SID = "AC" + "0".repeat(32);
    public static final String KEY_SID = "SK" + "1".repeat(32);
    public static final String KEY_SECRET = "a-secret-of-more-than-32-characters";
    public static final String APP_SID = "AP" + "2".repeat(32);
    public static final String AUTH_TOKEN = "12345";
    public static final String COMPANY = "+46850000100";
    public static final String CUSTOMER = "+46701234567";

    private TestAccount() {}

    public static NetworkAccount account() {
        VoiceUrls urls = VoiceUrls.of("http://app.test/voice");
        return new NetworkAccount(
                ACCOUNT_SID,
                AUTH_TOKEN,
                new ApiKey(KEY_SID, KEY_SECRET),
                new TwimlApp(APP_SID, urls),
                List.of(new CompanyNumber(COMPANY, urls.withStatusCallback("http://app.test/status"))));
    }
}
