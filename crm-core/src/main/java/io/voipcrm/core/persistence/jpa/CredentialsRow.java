package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.Credentials;
import io.voipcrm.core.telephony.SecretCipher;
import io.voipcrm.core.telephony.StoredCredentials;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;

/** The row of a provider's credentials; its secrets are never in the clear. */
@NullUnmarked
@Entity(name = "CrmCredentials")
@Table(name = "crm_credentials")
@Cacheable(false)
class CredentialsRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_credentials_seq")
    @SequenceGenerator(name = "crm_credentials_seq", sequenceName = "crm_credentials_seq", allocationSize = 1)
    private Long id;

    @Column(updatable = false)
    private String provider;

    @Column(name = "account_id")
    private String accountId;

    @Column(name = "key_id")
    private String keyId;

    @Column(name = "key_secret")
    private String keySecret;

    @Column(name = "application_id")
    private String applicationId;

    @Column(name = "phone_number")
    private String phoneNumber;

    @Column(name = "webhook_secret")
    private String webhookSecret;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected CredentialsRow() {}

    CredentialsRow(String provider, Instant now) {
        this.provider = provider;
        this.createdAt = Database.kept(now);
    }

    long id() {
        return id;
    }

    void take(Credentials credentials, SecretCipher cipher, Instant now) {
        accountId = credentials.accountId();
        keyId = credentials.keyId();
        keySecret = cipher.encrypt(credentials.keySecret(), context("keySecret"));
        applicationId = credentials.applicationId();
        phoneNumber = credentials.phoneNumber().e164();
        webhookSecret = credentials
                .webhookSecret()
                .map(secret -> cipher.encrypt(secret, context("webhookSecret")))
                .orElse(null);
        updatedAt = Database.kept(now);
    }

    StoredCredentials stored(SecretCipher cipher) {
        Credentials credentials = new Credentials(
                accountId,
                keyId,
                cipher.decrypt(keySecret, context("keySecret")),
                applicationId,
                PhoneNumber.of(phoneNumber),
                Optional.ofNullable(webhookSecret).map(text -> cipher.decrypt(text, context("webhookSecret"))));
        return new StoredCredentials(id, credentials, createdAt, updatedAt);
    }

    private String context(String member) {
        return provider + "/" + member;
    }
}
