package io.voipcrm.twilio.simulator.junit;

import io.voipcrm.twilio.simulator.TelephoneNetwork;
import io.voipcrm.twilio.simulator.account.NetworkAccount;
import io.voipcrm.twilio.simulator.control.NetworkControl;
import io.voipcrm.twilio.simulator.time.ExecutorScheduler;
import io.voipcrm.twilio.simulator.time.HurriedScheduler;
import io.voipcrm.twilio.simulator.time.Scheduler;
import io.voipcrm.twilio.simulator.time.VirtualTime;
import io.voipcrm.twilio.simulator.webhook.HttpSender;
import io.voipcrm.twilio.simulator.webhook.JdkHttpSender;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;

/** A telephone network of a test. Safe for use by several threads, but its virtual time is the test's alone. */
public final class LocalNetwork implements AutoCloseable {

    private final Optional<VirtualTime> time;
    private final ScheduledExecutorService threads;
    private final Webhooks webhooks;
    private final NetworkAccount account;
    private final TelephoneNetwork network;
    private final HttpDoor door;

    private LocalNetwork(LocalTelephoneNetwork settings) {
        time = settings.virtualTime() ? Optional.of(new VirtualTime()) : Optional.empty();
        threads = Executors.newScheduledThreadPool(2, LocalNetwork::daemon);
        ExecutorScheduler usual = new ExecutorScheduler(threads);
        Clock clock = time.<Clock>map(virtual -> virtual).orElse(Clock.systemUTC());
        Scheduler scheduler = time.<Scheduler>map(virtual -> virtual).orElse(new HurriedScheduler(usual, clock));
        webhooks = new Webhooks(new JdkHttpSender(threads), scheduler);
        account = TestAccount.of(settings);
        network = new TelephoneNetwork(account, clock, scheduler, webhooks);
        door = HttpDoor.open(network.rest()::handle);
    }

    static LocalNetwork open(LocalTelephoneNetwork settings) {
        return new LocalNetwork(settings);
    }

    /** Where REST requests go instead of {@code https://api.twilio.com}. */
    public URI restBase() {
        return door.address();
    }

    /** Sids, key, secret and numbers: what the application under test is to be configured with. */
    public NetworkAccount account() {
        return account;
    }

    /** Scripted customers and callees, faults, and the truth about all calls. */
    public NetworkControl control() {
        return network.control();
    }

    /** The network itself, for tests that bind its sockets. */
    public TelephoneNetwork network() {
        return network;
    }

    /** The time that the test lets pass; empty if real time passes. */
    public Optional<VirtualTime> time() {
        return time;
    }

    /** An agent's browser that says what Twilio's browser library says; it gives and takes no sound. */
    public AgentBrowser browser() {
        return new AgentBrowser(network);
    }

    /** From now on webhooks are answered by this instead of by the application behind the configured address. */
    public void answerWebhooks(Function<HttpSender.Request, HttpSender.Reply> application) {
        webhooks.answeredBy(application);
    }

    @Override
    public void close() {
        door.close();
        threads.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "local-telephone-network");
        thread.setDaemon(true);
        return thread;
    }
}
