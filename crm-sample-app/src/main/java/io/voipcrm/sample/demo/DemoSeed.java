package io.voipcrm.sample.demo;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.Credentials;
import io.voipcrm.core.telephony.Secret;
import io.voipcrm.core.telephony.StoredCredentials;
import io.voipcrm.core.user.User;
import io.voipcrm.sample.telephone.DemoAccount;
import io.voipcrm.twilio.TwilioTelephony;
import io.voipcrm.twilio.simulator.account.NetworkAccount;
import java.time.Clock;
import java.util.Optional;

/** Fills an empty CRM with the demo's company. What is there already stays as it is. */
final class DemoSeed {

    private final Crm crm;
    private final Clock clock;

    DemoSeed(Crm crm, Clock clock) {
        this.crm = crm;
        this.clock = clock;
    }

    /** Adds the team and its contacts, unless there has ever been an administrator. */
    void addPeople() {
        Optional<User> admin = crm.users().createFirstAdmin(DemoCompany.admin());
        if (admin.isPresent()) {
            Actor actor = new Seeder(admin.get().id(), admin.get().role());
            DemoCompany.team().forEach(user -> crm.users().create(actor, user));
            DemoCompany.contacts().forEach(contact -> crm.contacts().add(actor, contact));
            new DemoWork(crm, clock).add(actor);
        }
    }

    /** Connects the CRM to the local network, unless somebody has entered an account of their own. */
    void connectTo(DemoAccount demo) {
        Credentials local = credentials(demo.account());
        Optional<Credentials> stored =
                crm.credentials().forProvider(TwilioTelephony.PROVIDER).map(StoredCredentials::credentials);
        boolean ours = stored.map(Credentials::accountId)
                .map(local.accountId()::equals)
                .orElse(true);
        // The user's id stands nowhere: nobody needs to be there yet.
        Actor seeder = new Seeder(UserId.of(1), Role.ADMIN);
        if (ours && !stored.equals(Optional.of(local))) {
            crm.credentials().save(seeder, TwilioTelephony.PROVIDER, local);
        }
        if (stored.isEmpty()) {
            crm.dialling().changeNumbers(seeder, DemoCompany.numbers());
        }
    }

    private static Credentials credentials(NetworkAccount account) {
        return new Credentials(
                account.accountSid(),
                account.apiKey().sid(),
                new Secret(account.apiKey().secret()),
                account.app().sid(),
                PhoneNumber.of(DemoAccount.COMPANY_NUMBER),
                Optional.of(new Secret(account.authToken())));
    }

    private record Seeder(UserId userId, Role role) implements Actor {}
}
