package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.telephony.Credentials;
import io.voipcrm.core.telephony.CredentialsRepository;
import io.voipcrm.core.telephony.SecretCipher;
import io.voipcrm.core.telephony.StoredCredentials;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps providers' credentials in PostgreSQL, their secrets encrypted. */
public final class JpaCredentialsRepository implements CredentialsRepository {
    private final Database database;
    private final SecretCipher cipher;

    public JpaCredentialsRepository(Supplier<EntityManager> manager, SecretCipher cipher) {
        this.database = new Database(manager);
        this.cipher = cipher;
    }

    @Override
    public Optional<StoredCredentials> find(String provider) {
        return row(provider).map(row -> row.stored(cipher));
    }

    @Override
    public StoredCredentials save(String provider, Credentials credentials, Instant now) {
        database.lock("crm_credentials: " + provider);
        Optional<CredentialsRow> former = row(provider);
        if (former.isPresent()) {
            database.change(CredentialsRow.class, former.get().id(), row -> row.take(credentials, cipher, now));
        } else {
            CredentialsRow row = new CredentialsRow(provider, now);
            row.take(credentials, cipher, now);
            database.insert(row);
        }
        return find(provider).orElseThrow();
    }

    private Optional<CredentialsRow> row(String provider) {
        return database
                .list(
                        "select c from CrmCredentials c where c.provider = :provider",
                        CredentialsRow.class,
                        query -> query.setParameter("provider", provider))
                .stream()
                .findFirst();
    }
}
