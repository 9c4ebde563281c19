package io.voipcrm.twilio.callcentre;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallCursor;
import io.voipcrm.core.call.CallFilter;
import io.voipcrm.core.call.CallPage;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.inmemory.InMemoryStores;
import io.voipcrm.core.telephony.Credentials;
import io.voipcrm.core.telephony.Secret;
import io.voipcrm.core.user.EmailAddress;
import io.voipcrm.core.user.Extension;
import io.voipcrm.core.user.FullName;
import io.voipcrm.core.user.NewUser;
import io.voipcrm.core.user.Password;
import io.voipcrm.core.user.User;
import io.voipcrm.twilio.TwilioSettings;
import io.voipcrm.twilio.TwilioTelephony;
import io.voipcrm.twilio.TwilioWebhooks;
import io.voipcrm.twilio.simulator.TelephoneNetwork;
import io.voipcrm.twilio.simulator.account.ApiKey;
import io.voipcrm.twilio.simulator.account.CompanyNumber;
import io.voipcrm.twilio.simulator.account.NetworkAccount;
import io.voipcrm.twilio.simulator.account.TwimlApp;
import io.voipcrm.twilio.simulator.account.VoiceUrls;
import io.voipcrm.twilio.simulator.junit.HttpDoor;
import io.voipcrm.twilio.simulator.time.VirtualTime;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A whole call centre in one JVM: the CRM, the adapter and the telephone network, in a time of their own. */
final class CallCentre implements AutoCloseable {
    static final String CUSTOMER = "+46701234567";

    static final String COMPANY = "+46850000100";
    static final String BASE = "http://crm.test";
    static final Credentials ACCOUNT = new Credentials(
            "AC" + "0".repeat(32),
            "SK" + "1".repeat(32),
            new Secret("a-secret-of-more-than-32-characters"),
            "AP" + "2".repeat(32),
            PhoneNumber.of(COMPANY),
            Optional.of(new Secret("the-token-that-signs-webhooks")));

    private final VirtualTime time = new VirtualTime();
    private final Crm crm;
    private final TwilioTelephony telephony;
    private final TelephoneNetwork network;
    private final HttpDoor rest;

    private CallCentre() {
        rest = HttpDoor.open(request -> network().rest().handle(request));
        TwilioSettings settings = TwilioSettings.of(() -> Optional.of(ACCOUNT), URI.create(BASE))
                .withRestBase(rest.address())
                .withClock(time);
        telephony = new TwilioTelephony(settings);
        crm = Crm.builder()
                .stores(InMemoryStores.create(time))
                .telephony(telephony)
                .passwordHasher(new NoSecrets())
                .sessionTokens(new NoSecrets())
                .country(Country.of("SE"))
                .clock(time)
                .background(task -> time.schedule(Duration.ZERO, task))
                .build();
        network = new TelephoneNetwork(
                account(), time, time, new WebhookDoor(new TwilioWebhooks(settings), crm.calls()::handle, time));
        crm.credentials().save(new Somebody(UserId.of(1_000), Role.ADMIN), TwilioTelephony.PROVIDER, ACCOUNT);
        tickEverySecond();
    }

    static CallCentre open() {
        return new CallCentre();
    }

    VirtualTime time() {
        return time;
    }

    Crm crm() {
        return crm;
    }

    TelephoneNetwork network() {
        return network;
    }

    TwilioTelephony telephony() {
        return telephony;
    }

    /** Somebody of the team, whose telephone does not ring yet. */
    Agent agent(String name, String extension) {
        NewUser user = new NewUser(
                FullName.of(name),
                EmailAddress.of("user" + extension + "@example.com"),
                Optional.empty(),
                Extension.of(extension),
                Role.USER,
                Password.of("a-password-of-" + extension));
        User created = crm.users().create(new Somebody(UserId.of(1_000), Role.ADMIN), user);
        return new Agent(this, new Somebody(created.id(), created.role()), created.extension());
    }

    /** The only call in the log. */
    Call onlyCall() {
        List<Call> calls = calls();
        if (calls.size() != 1) {
            throw new AssertionError("One call, but there are " + calls.size());
        }
        return calls.get(0);
    }

    boolean hasLiveCalls() {
        return !crm.calls().live(new Somebody(UserId.of(1_000), Role.ADMIN)).isEmpty();
    }

    /** All of the log, page by page. */
    List<Call> allCalls() {
        List<Call> all = new ArrayList<>();
        Optional<CallCursor> cursor = Optional.empty();
        do {
            CallPage page =
                    crm.callLog().page(new Somebody(UserId.of(1_000), Role.ADMIN), CallFilter.all(), cursor, 100);
            all.addAll(page.calls());
            cursor = page.next();
        } while (cursor.isPresent());
        return all;
    }

    List<Call> calls() {
        return crm.callLog()
                .page(new Somebody(UserId.of(1_000), Role.ADMIN), CallFilter.all(), Optional.empty(), 100)
                .calls();
    }

    @Override
    public void close() {
        telephony.close();
        rest.close();
    }

    record Somebody(UserId userId, Role role) implements Actor {}

    private void tickEverySecond() {
        time.schedule(Duration.ofSeconds(1), () -> {
            crm.tick();
            tickEverySecond();
        });
    }

    static NetworkAccount account() {
        VoiceUrls urls = VoiceUrls.of(BASE + "/api/twilio/voice");
        return new NetworkAccount(
                ACCOUNT.accountId(),
                ACCOUNT.webhookSecret().orElseThrow().reveal(),
                new ApiKey(ACCOUNT.keyId(), ACCOUNT.keySecret().reveal()),
                new TwimlApp(ACCOUNT.applicationId(), urls),
                List.of(new CompanyNumber(COMPANY, urls.withStatusCallback(BASE + "/api/twilio/status"))));
    }
}
