package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.Stores;
import io.voipcrm.core.WorkStores;
import io.voipcrm.core.activity.NoteEvent;
import io.voipcrm.core.activity.TaskEvent;
import io.voipcrm.core.call.CallEvent;
import io.voipcrm.core.contact.ContactEvent;
import io.voipcrm.core.event.RecordCodec;
import io.voipcrm.core.exchange.ImportEvent;
import io.voipcrm.core.missed.MissedCallEvent;
import io.voipcrm.core.presence.PresenceEvent;
import io.voipcrm.core.session.SessionEvent;
import io.voipcrm.core.telephony.SecretCipher;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.core.tx.Transactions;
import io.voipcrm.core.user.UserEvent;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** A whole set of stores on PostgreSQL that share the host's transactions. */
public final class JpaStores {
    private JpaStores() {}

    /**
     * The stores.
     *
     * @param manager gives the entity manager that belongs to the running transaction
     * @param transactions begins, joins and ends the transactions that the entity manager takes part in
     * @param cipher for the secrets among what is stored
     * @param clock what the event log takes its times from
     */
    public static Stores create(
            Supplier<EntityManager> manager, Transactions transactions, SecretCipher cipher, Clock clock) {
        RecordCodec codec = new RecordCodec(List.of(
                CallEvent.class,
                ContactEvent.class,
                UserEvent.class,
                SessionEvent.class,
                PresenceEvent.class,
                TelephonyEvent.class,
                MissedCallEvent.class,
                NoteEvent.class,
                TaskEvent.class,
                ImportEvent.class));
        return new Stores(
                transactions,
                new JpaEventLog(manager, transactions, codec, clock),
                new JpaUserRepository(manager),
                new JpaSessionRepository(manager),
                new JpaSignInAttempts(manager),
                JpaContactBook.create(manager),
                new JpaCredentialsRepository(manager, cipher),
                new JpaDiallingRulesRepository(manager),
                new JpaCompanyNumberRepository(manager),
                new JpaDialAttempts(manager),
                new JpaAvailabilityRepository(manager),
                new JpaCallRepository(manager),
                new JpaCallJournal(manager, codec),
                new WorkStores(
                        new JpaMissedCallRepository(manager),
                        new JpaCallHistory(manager),
                        new JpaNoteRepository(manager),
                        new JpaTaskRepository(manager),
                        new JpaWrapUpRepository(manager)),
                new JpaRollupRepository(manager),
                new JpaCallEvents(manager, codec),
                new JpaImportRepository(manager),
                new JpaContactRowSource(manager));
    }
}
