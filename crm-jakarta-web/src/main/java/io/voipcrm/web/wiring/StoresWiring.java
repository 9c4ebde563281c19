package io.voipcrm.web.wiring;

import io.voipcrm.core.Stores;
import io.voipcrm.core.persistence.jpa.JpaStores;
import io.voipcrm.core.telephony.AesGcmCipher;
import io.voipcrm.core.tx.Transactions;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.Base64;

/** Keeps everything in the database behind the host's persistence unit {@code crm}. */
@ApplicationScoped
class StoresWiring {
    /** Names the key in what it encrypted, for the day when there are two. */
    private static final String KEY_ID = "k1";

    @PersistenceContext(unitName = "crm")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Resource
    @SuppressWarnings("NullAway.Init")
    private UserTransaction transaction;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    @SuppressWarnings("NullAway.Init")
    private TransactionSynchronizationRegistry registry;

    @Produces
    @Singleton
    Transactions transactions() {
        return new JtaTransactions(transaction, registry);
    }

    @Produces
    @Singleton
    Stores stores(Transactions transactions, WebSettings settings, Clock clock) {
        byte[] key = Base64.getDecoder().decode(settings.encryptionKey().reveal());
        return JpaStores.create(() -> entities, transactions, new AesGcmCipher(KEY_ID, key), clock);
    }
}
