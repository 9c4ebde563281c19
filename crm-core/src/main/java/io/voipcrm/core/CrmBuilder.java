package io.voipcrm.core;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.RolePolicy;
import io.voipcrm.core.call.CallLog;
import io.voipcrm.core.call.CallPorts;
import io.voipcrm.core.call.CallService;
import io.voipcrm.core.call.CallSettings;
import io.voipcrm.core.call.Staff;
import io.voipcrm.core.contact.ContactDirectory;
import io.voipcrm.core.contact.ContactFollower;
import io.voipcrm.core.contact.ContactServices;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.dialling.DiallingPorts;
import io.voipcrm.core.dialling.DiallingService;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.presence.AvailabilityService;
import io.voipcrm.core.presence.PresenceService;
import io.voipcrm.core.report.CountedCalls;
import io.voipcrm.core.session.SessionService;
import io.voipcrm.core.session.SessionTokens;
import io.voipcrm.core.telephony.CredentialsService;
import io.voipcrm.core.telephony.Telephony;
import io.voipcrm.core.tx.Transactions;
import io.voipcrm.core.user.PasswordHasher;
import io.voipcrm.core.user.UserService;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Puts an engine together. Stores, telephony, password hasher and session tokens are needed; the rest has defaults. */
public final class CrmBuilder {
    private @Nullable Stores stores;
    private @Nullable Telephony telephony;
    private @Nullable PasswordHasher passwordHasher;
    private @Nullable SessionTokens sessionTokens;
    private @Nullable ContactDirectory directory;
    private final List<ContactFollower> followers = new ArrayList<>();
    private Optional<Country> country = Optional.empty();
    private AccessPolicy access = new RolePolicy();
    private CallSettings callSettings = CallSettings.usual();
    private Clock clock = Clock.systemUTC();
    private ZoneId zone = ZoneOffset.UTC;
    private Executor background = Runnable::run;

    CrmBuilder() {}

    public CrmBuilder stores(Stores value) {
        stores = value;
        return this;
    }

    public CrmBuilder telephony(Telephony value) {
        telephony = value;
        return this;
    }

    public CrmBuilder passwordHasher(PasswordHasher value) {
        passwordHasher = value;
        return this;
    }

    public CrmBuilder sessionTokens(SessionTokens value) {
        sessionTokens = value;
        return this;
    }

    /** Whose number is this? Unless set, the CRM's own contacts answer. */
    public CrmBuilder directory(ContactDirectory value) {
        directory = value;
        return this;
    }

    /** Adds something of the host's that is kept about contacts, and follows them into merges and out of the CRM. */
    public CrmBuilder follower(ContactFollower value) {
        followers.add(value);
        return this;
    }

    /**
     * The company's country: numbers without a country's code belong there, and it may be called. Unless set, numbers
     * have to be dialled with their country's code, and no country may be called until an admin allows it.
     */
    public CrmBuilder country(Country value) {
        country = Optional.of(value);
        return this;
    }

    /** Unless set, the roles' rights of {@link RolePolicy} hold. */
    public CrmBuilder access(AccessPolicy value) {
        access = value;
        return this;
    }

    public CrmBuilder callSettings(CallSettings value) {
        callSettings = value;
        return this;
    }

    public CrmBuilder clock(Clock value) {
        clock = value;
        return this;
    }

    /** Where the company is: its mornings are when people are reminded of what a day brings. Unless set, UTC. */
    public CrmBuilder zone(ZoneId value) {
        zone = value;
        return this;
    }

    /**
     * Runs what nobody waits for: requests to the provider, imports, reading ahead for an export. Unless set, the thread does that committed, or that
     * calls {@link Crm#tick()}.
     */
    public CrmBuilder background(Executor value) {
        background = value;
        return this;
    }

    /**
     * The engine.
     *
     * @throws IllegalStateException naming what is missing
     */
    public Crm build() {
        Stores given = needed(stores, "stores");
        Stores kept = given.with(new CountedCalls(given.calls(), given.rollups(), clock));
        Telephony provider = needed(telephony, "telephony");
        PasswordHasher passwords = needed(passwordHasher, "passwordHasher");
        SessionTokens tokens = needed(sessionTokens, "sessionTokens");
        Transactions transactions = kept.transactions();
        ContactDirectory whose = directory == null ? ContactDirectory.of(kept.contacts(), transactions) : directory;
        Events events = new Events(kept.eventLog(), transactions);
        PresenceService presence = new PresenceService(transactions, events, clock);
        AvailabilityService availability =
                new AvailabilityService(presence, kept.availability(), access, transactions, events, clock);
        DiallingPorts diallingPorts = new DiallingPorts(
                kept.diallingRules(), kept.companyNumbers(), kept.dialAttempts(), kept.credentials(), kept.users());
        DiallingService dialling =
                new DiallingService(diallingPorts, provider.provider(), country, access, transactions, clock);
        Staff staff = new Staff(presence, availability, dialling);
        CallLog callLog = new CallLog(kept.calls(), kept.contacts(), whose, access, transactions, events, clock);
        Work work = Work.of(kept, staff, callLog, whose, zone, access, events, clock);
        Exchange exchange = Exchange.of(kept, dialling, country, access, events, clock, background);
        CallPorts ports =
                new CallPorts(kept.calls(), kept.journal(), kept.users(), kept.contacts(), whose, provider, background);
        return new Crm(
                new UserService(kept.users(), passwords, access, transactions, events, clock),
                new SessionService(
                        kept.users(),
                        kept.sessions(),
                        tokens,
                        passwords,
                        kept.signInAttempts(),
                        transactions,
                        events,
                        clock),
                ContactServices.create(
                        kept.contactBook(),
                        dialling::ownNumber,
                        following(work, exchange),
                        access,
                        transactions,
                        events,
                        clock),
                new CredentialsService(kept.credentials(), access, transactions, clock),
                dialling,
                presence,
                availability,
                CallService.create(ports, callSettings, staff, access, transactions, events, clock),
                callLog,
                work,
                Insight.of(kept, access, clock),
                exchange,
                provider,
                events,
                kept.eventLog(),
                background);
    }

    private List<ContactFollower> following(Work work, Exchange exchange) {
        List<ContactFollower> all = new ArrayList<>(work.followers());
        all.add(exchange.follower());
        all.addAll(followers);
        return all;
    }

    private static <T> T needed(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalStateException("A CRM needs " + name);
        }
        return value;
    }
}
