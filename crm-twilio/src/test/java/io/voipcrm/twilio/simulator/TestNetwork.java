package io.voipcrm.twilio.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.twilio.jwt.accesstoken.AccessToken;
import com.twilio.jwt.accesstoken.VoiceGrant;
import io.voipcrm.twilio.simulator.control.NetworkControl;
import io.voipcrm.twilio.simulator.rest.RestAnswer;
import io.voipcrm.twilio.simulator.rest.RestRequest;
import io.voipcrm.twilio.simulator.time.VirtualTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A network on virtual time with an application behind it. */
public final class TestNetwork {

    private final VirtualTime time = new VirtualTime();
    private final TestApplication application = new TestApplication();
    private final TelephoneNetwork network = new TelephoneNetwork(TestAccount.account(), time, time, application);

    public VirtualTime time() {
        return time;
    }

    public TestApplication application() {
        return application;
    }

    public TelephoneNetwork network() {
        return network;
    }

    public NetworkControl control() {
        return network.control();
    }

    /** A browser that is connected but not registered. */
    public TestBrowser browser(String identity) {
        return new TestBrowser(this, identity);
    }

    /** A telephone page with that number. */
    public TestPhone phone(String number) {
        return new TestPhone(this, number);
    }

    /** A call to the REST API with the account's own credentials. */
    public RestAnswer rest(String method, String path, Map<String, String> parameters) {
        return restAll(
                method,
                path,
                parameters.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue()))));
    }

    /** The same with names that come several times. */
    public RestAnswer restAll(String method, String path, Map<String, List<String>> parameters) {
        RestAnswer answer = network.rest()
                .handle(new RestRequest(
                        method,
                        "/2010-04-01/Accounts/" + TestAccount.ACCOUNT_SID + path,
                        parameters,
                        Optional.of(basic(TestAccount.ACCOUNT_SID, TestAccount.AUTH_TOKEN))));
        time.settle();
        return answer;
    }

    public static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(UTF_8));
    }

    /** A token as Twilio's library makes it. */
    public static AccessToken.Builder token(String identity) {
        VoiceGrant grant = new VoiceGrant();
        grant.setIncomingAllow(true);
        grant.setOutgoingApplicationSid(TestAccount.APP_SID);
        return new AccessToken.Builder(
                        TestAccount.ACCOUNT_SID, TestAccount.KEY_SID, TestAccount.KEY_SECRET.getBytes(UTF_8))
                .identity(identity)
                .grant(grant);
    }

    static Map<String, String> fields(String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
