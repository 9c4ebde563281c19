package io.voipcrm.core.exchange;

import io.voipcrm.core.contact.ContactIntake;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.tx.Transactions;
import io.voipcrm.core.user.UserRepository;
import java.time.Clock;

/** What imports are worked on with. */
public record ImportWork(
        ImportRepository imports,
        ContactIntake intake,
        UserRepository users,
        Transactions transactions,
        Events events,
        Clock clock) {}
