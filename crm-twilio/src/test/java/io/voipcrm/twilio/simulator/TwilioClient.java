package io.voipcrm.twilio.simulator;

import com.twilio.http.HttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import com.twilio.http.TwilioRestClient;
import io.voipcrm.twilio.simulator.rest.RestAnswer;
import io.voipcrm.twilio.simulator.rest.RestRequest;
import io.voipcrm.twilio.simulator.webhook.FormEncoding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Twilio's own client, talking to the network without a socket between them. */
public final class TwilioClient extends HttpClient {

    private final TestNetwork network;

    private TwilioClient(TestNetwork network) {
        this.network = network;
    }

    public static TwilioRestClient of(TestNetwork network) {
        return new TwilioRestClient.Builder(TestAccount.ACCOUNT_SID, TestAccount.AUTH_TOKEN)
                .httpClient(new TwilioClient(network))
                .build();
    }

    @Override
    public Response makeRequest(Request request) {
        String url = request.constructURL().toString();
        Map<String, List<String>> parameters = new HashMap<>();
        if (url.contains("?")) {
            parameters.putAll(FormEncoding.decodeAll(url.substring(url.indexOf('?') + 1)));
        }
        request.getPostParams().forEach(parameters::put);
        RestAnswer answer = network.network()
                .rest()
                .handle(new RestRequest(
                        request.getMethod().name(),
                        url.replaceFirst("^https://[^/]+", "").replaceFirst("\\?.*", ""),
                        parameters,
                        Optional.of(TestNetwork.basic(TestAccount.ACCOUNT_SID, TestAccount.AUTH_TOKEN))));
        network.time().settle();
        return new Response(answer.json(), answer.status());
    }
}
