package io.voipcrm.twilio;

import com.twilio.http.TwilioRestClient;
import io.voipcrm.core.telephony.Credentials;
import io.voipcrm.core.telephony.TelephonyException;
import io.voipcrm.core.telephony.TelephonyNotConfiguredException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Twilio's REST interface with the account of the moment; all failures come out as {@link TelephonyException}. */
final class RestClient implements AutoCloseable {
    private final Supplier<Optional<Credentials>> credentials;
    private final SingleTryHttpClient http;

    RestClient(TwilioSettings settings, SingleTryHttpClient.Patience patience) {
        this.credentials = settings.credentials();
        this.http = SingleTryHttpClient.create(settings.restBase(), patience);
    }

    Credentials account() {
        return credentials.get().orElseThrow(TelephonyNotConfiguredException::new);
    }

    /** Changes something: sent once. */
    <T> T change(Function<TwilioRestClient, T> request) {
        TwilioRestClient client = client();
        try {
            return request.apply(client);
        } catch (RuntimeException e) {
            throw RestErrors.ofChange(e);
        }
    }

    /** Changes a leg; one that is over already is left alone. */
    void changeIfGoingOn(Consumer<TwilioRestClient> request) {
        TwilioRestClient client = client();
        try {
            request.accept(client);
        } catch (RuntimeException e) {
            if (!RestErrors.legIsOver(e)) {
                throw RestErrors.ofChange(e);
            }
        }
    }

    <T> T ask(Function<TwilioRestClient, T> request) {
        TwilioRestClient client = client();
        try {
            return request.apply(client);
        } catch (RuntimeException e) {
            throw RestErrors.ofQuestion(e);
        }
    }

    /** Asks for one thing; empty when there is none. */
    <T> Optional<T> find(Function<TwilioRestClient, T> request) {
        TwilioRestClient client = client();
        try {
            return Optional.of(request.apply(client));
        } catch (RuntimeException e) {
            if (RestErrors.legIsOver(e)) {
                return Optional.empty();
            }
            throw RestErrors.ofQuestion(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }

    private TwilioRestClient client() {
        Credentials account = account();
        return new TwilioRestClient.Builder(account.keyId(), account.keySecret().reveal())
                .accountSid(account.accountId())
                .httpClient(http)
                .build();
    }
}
