package io.voipcrm.core.testing;

import static io.voipcrm.core.testing.Examples.COMPANY;
import static io.voipcrm.core.testing.Examples.CUSTOMER;

import io.voipcrm.core.Crm;
import io.voipcrm.core.Stores;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.dialling.CompanyNumber;
import io.voipcrm.core.event.CrmEvent;
import io.voipcrm.core.event.LoggedEvent;
import io.voipcrm.core.inmemory.InMemoryStores;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.CallInstruction;
import io.voipcrm.core.telephony.LegEnd;
import io.voipcrm.core.telephony.LegEvent.Held;
import io.voipcrm.core.telephony.LegEvent.Joined;
import io.voipcrm.core.telephony.LegEvent.Left;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.ReceivedEvent;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.core.telephony.TelephonyEvent.BrowserDialled;
import io.voipcrm.core.telephony.TelephonyEvent.CallArrived;
import io.voipcrm.core.telephony.TelephonyEvent.LegEnded;
import io.voipcrm.core.user.NewUser;
import io.voipcrm.core.user.User;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A CRM with a settable clock and fakes around it, and the words to tell a story about it. */
public final class TestCrm {
    private final SettableClock clock;
    private final Stores stores;
    private final FakeTelephony telephony;
    private final PlainPasswordHasher passwords = new PlainPasswordHasher();
    private final List<CrmEvent> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger messages = new AtomicInteger();
    private final AtomicInteger extensions = new AtomicInteger(500);
    private final Crm crm;

    private TestCrm(Stores stores, SettableClock clock) {
        this.clock = clock;
        this.stores = stores;
        this.telephony = new FakeTelephony(clock);
        this.crm = Crm.builder()
                .stores(stores)
                .telephony(telephony)
                .passwordHasher(passwords)
                .sessionTokens(new PlainSessionTokens())
                .country(Country.of("SE"))
                .clock(clock)
                .build();
        crm.events().subscribe(logged -> heard.add(logged.event()));
    }

    public static TestCrm inMemory() {
        SettableClock clock = SettableClock.someMorning();
        return new TestCrm(InMemoryStores.create(clock), clock);
    }

    public static TestCrm over(Stores stores, SettableClock clock) {
        return new TestCrm(stores, clock);
    }

    public Crm crm() {
        return crm;
    }

    public Stores stores() {
        return stores;
    }

    public SettableClock clock() {
        return clock;
    }

    public FakeTelephony telephony() {
        return telephony;
    }

    public PlainPasswordHasher passwords() {
        return passwords;
    }

    /** What listeners have heard of so far. */
    public List<CrmEvent> heard() {
        return List.copyOf(heard);
    }

    /** What listeners have heard of that is of this type. */
    public <T extends CrmEvent> List<T> heard(Class<T> type) {
        return heard.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** What the log holds. */
    public List<CrmEvent> logged() {
        return crm.eventLog().after(0, 1000).stream().map(LoggedEvent::event).toList();
    }

    public User user(Role role) {
        return user(Examples.aUser(String.valueOf(extensions.incrementAndGet()), role));
    }

    public User user(NewUser user) {
        return stores.transactions()
                .required(() -> stores.users().add(user, "1:" + user.password().reveal(), clock.instant()));
    }

    public Actor actor(User user) {
        return new Examples.Person(user.id(), user.role());
    }

    /** Somebody whose telephone is registered. */
    public User reachableAgent() {
        User agent = user(Role.USER);
        crm.presence().registered(actor(agent));
        return agent;
    }

    /** Time passes; those who are reachable stay so. */
    public void pass(Duration time) {
        List<Actor> there = crm.presence().board().stream()
                .<Actor>map(reachable -> new Examples.Person(reachable.userId(), Role.USER))
                .toList();
        clock.advance(time);
        there.forEach(crm.presence()::registered);
        crm.tick();
    }

    /** {@link Examples#CUSTOMER} calls. */
    public CallInstruction arrives(String leg) {
        return told(new CallArrived(LegId.of(leg), Optional.of(CUSTOMER), COMPANY, clock.instant()));
    }

    /** The agent's browser dials in to take the call. */
    public CallInstruction dials(User agent, Call call) {
        return dials(agent, call, legOf(agent));
    }

    public void joins(User agent, Call call) {
        told(new Joined(
                call.id(), legOf(agent), new Party.Agent(agent.id()), messages.incrementAndGet(), clock.instant()));
    }

    /** Somebody's leg has got into the conference. */
    public void joins(Call call, LegId leg, Party party) {
        told(new Joined(call.id(), leg, party, messages.incrementAndGet(), clock.instant()));
    }

    /** Somebody's leg has left the conference. */
    public void leaves(Call call, LegId leg, Party party) {
        told(new Left(call.id(), leg, party, messages.incrementAndGet(), clock.instant()));
    }

    /** The agent's tab is gone. */
    public void vanishes(User agent, Call call) {
        leaves(call, legOf(agent), new Party.Agent(agent.id()));
    }

    /** The leg of somebody who was dialled is over, in this way. */
    public void ends(Call call, LegId leg, Party party, LegEnd.How how) {
        told(new LegEnded(Optional.of(call.id()), leg, Optional.of(party), LegEnd.of(how), clock.instant()));
    }

    /** The provider confirms who hears music. */
    public void held(Call call, LegId leg, Party party, boolean onHold) {
        told(new Held(call.id(), leg, party, onHold, messages.incrementAndGet(), clock.instant()));
    }

    /** The agent's browser dials in with this leg. */
    public CallInstruction dials(User agent, Call call, LegId leg) {
        return told(new BrowserDialled(leg, agent.extension(), Optional.of(call.id()), clock.instant()));
    }

    /** The company has {@link Examples#COMPANY} as its number. */
    public void companyNumber() {
        stores.transactions()
                .required(() -> stores.companyNumbers().replace(List.of(new CompanyNumber(COMPANY, "Main"))));
    }

    /** The customer has got into the conference. */
    public void customerJoins(Call call) {
        told(new Joined(call.id(), call.leg(), new Party.Customer(), messages.incrementAndGet(), clock.instant()));
    }

    public void customerHangsUp(Call call) {
        told(ended(call, call.leg()));
    }

    /** The leg was connected and is over. */
    public LegEnded ended(Call call, LegId leg) {
        return new LegEnded(
                Optional.of(call.id()), leg, Optional.empty(), LegEnd.of(LegEnd.How.COMPLETED), clock.instant());
    }

    /** The provider tells something, for the first time. */
    public CallInstruction told(TelephonyEvent event) {
        return told("message-" + messages.incrementAndGet(), event);
    }

    /** The provider tells something under a key of the test's choice. */
    public CallInstruction told(String key, TelephonyEvent event) {
        return crm.calls().handle(new ReceivedEvent("fake", key, event, "raw"));
    }

    public static LegId legOf(User agent) {
        return LegId.of("leg-of-" + agent.extension());
    }

    public Call call(String leg) {
        return stores.transactions()
                .required(() -> stores.calls().findByLeg(LegId.of(leg)))
                .orElseThrow();
    }

    public Call call(CallId id) {
        return stores.transactions().required(() -> stores.calls().find(id)).orElseThrow();
    }
}
