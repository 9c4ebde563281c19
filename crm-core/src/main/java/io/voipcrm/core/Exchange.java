package io.voipcrm.core;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.contact.ContactIntake;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.dialling.DiallingService;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.exchange.ExportService;
import io.voipcrm.core.exchange.ImportFollower;
import io.voipcrm.core.exchange.ImportRunner;
import io.voipcrm.core.exchange.ImportService;
import io.voipcrm.core.exchange.ImportWork;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;

/** The services that take and give tables of contacts, put together. */
record Exchange(ImportService imports, ExportService exports, ImportRunner runner, ImportFollower follower) {
    static Exchange of(
            Stores stores,
            DiallingService dialling,
            Optional<Country> home,
            AccessPolicy access,
            Events events,
            Clock clock,
            Executor background) {
        ContactIntake intake = new ContactIntake(stores.contactBook(), dialling::ownNumbers);
        ImportWork work =
                new ImportWork(stores.imports(), intake, stores.users(), stores.transactions(), events, clock);
        return new Exchange(
                new ImportService(stores.imports(), intake, home, access, stores.transactions(), events, clock),
                new ExportService(
                        stores.contactRows(), stores.contactBook().fields(), access, stores.transactions(), background),
                new ImportRunner(work, background),
                new ImportFollower(stores.imports()));
    }
}
