package io.voipcrm.sample.telephone;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.voipcrm.sample.config.Settings;
import io.voipcrm.twilio.simulator.account.ApiKey;
import io.voipcrm.twilio.simulator.account.CompanyNumber;
import io.voipcrm.twilio.simulator.account.NetworkAccount;
import io.voipcrm.twilio.simulator.account.TwimlApp;
import io.voipcrm.twilio.simulator.account.VoiceUrls;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The demo company's account with the local telephone network. Its secrets belong to this installation and stay the
 * same as long as the installation's own secret does.
 *
 * @param account what the network knows; its auth token and API key are the credentials to store
 * @param restBase where REST requests go instead of Twilio
 * @param deviceOptions what the browser's telephone needs to be told
 */
public record DemoAccount(NetworkAccount account, URI restBase, Map<String, Object> deviceOptions) {

    /** The number that customers dial. */
    public static final String COMPANY_NUMBER = "+46850000100";

    /** The company's other number. */
    public static final String SUPPORT_NUMBER = "+46850000101";

    /** The number of the telephone page. */
    public static final String CUSTOMER_NUMBER = "+46701234567";

    static final String PATH = "/twilio-sim";
    private static final String ACCOUNT_SID = "AC" + "d".repeat(32);
    private static final String KEY_SID = "SK" + "d".repeat(32);
    private static final String APP_SID = "AP" + "d".repeat(32);

    public DemoAccount {
        deviceOptions = Map.copyOf(deviceOptions);
    }

    /** The account of this installation. */
    public static DemoAccount of(Settings settings) {
        URI base = settings.publicBaseUrl();
        VoiceUrls urls = VoiceUrls.of(base + "/api/twilio/voice").withStatusCallback(base + "/api/twilio/status");
        NetworkAccount account = new NetworkAccount(
                ACCOUNT_SID,
                secret(settings, "auth token"),
                new ApiKey(KEY_SID, secret(settings, "API key")),
                new TwimlApp(APP_SID, urls),
                List.of(new CompanyNumber(COMPANY_NUMBER, urls), new CompanyNumber(SUPPORT_NUMBER, urls)));
        return new DemoAccount(
                account,
                URI.create(base + PATH),
                Map.of("chunderw", base.getAuthority() + PATH, "publishEvents", false, "plainSignalling", true));
    }

    private static String secret(Settings settings, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(settings.jwtSecret().getBytes(UTF_8), "HmacSHA256"));
            byte[] derived = mac.doFinal(("local telephone network " + purpose).getBytes(UTF_8));
            return HexFormat.of().formatHex(derived);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }
}
