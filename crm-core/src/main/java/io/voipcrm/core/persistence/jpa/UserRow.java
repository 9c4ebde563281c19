package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.user.EmailAddress;
import io.voipcrm.core.user.Extension;
import io.voipcrm.core.user.FullName;
import io.voipcrm.core.user.NewUser;
import io.voipcrm.core.user.User;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;

/** A user's row. */
@NullUnmarked
@Entity(name = "CrmUser")
@Table(name = "crm_user")
@Cacheable(false)
class UserRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_user_seq")
    @SequenceGenerator(name = "crm_user_seq", sequenceName = "crm_user_seq", allocationSize = 1)
    private Long id;

    @Column(name = "full_name")
    private String fullName;

    private String email;
    private String phone;
    private String extension;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean active;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    protected UserRow() {}

    UserRow(NewUser user, String passwordHash, Instant now) {
        this.fullName = user.fullName().text();
        this.email = user.email().address();
        this.phone = user.phone().map(PhoneNumber::e164).orElse(null);
        this.extension = user.extension().digits();
        this.role = user.role();
        this.active = true;
        this.passwordHash = passwordHash;
        this.createdAt = Database.kept(now);
        this.passwordChangedAt = Database.kept(now);
    }

    void take(User user) {
        fullName = user.fullName().text();
        email = user.email().address();
        phone = user.phone().map(PhoneNumber::e164).orElse(null);
        extension = user.extension().digits();
        role = user.role();
        active = user.active();
        passwordChangedAt = Database.kept(user.passwordChangedAt());
    }

    void takePasswordHash(String hash) {
        passwordHash = hash;
    }

    String passwordHash() {
        return passwordHash;
    }

    User user() {
        return new User(
                UserId.of(id),
                FullName.of(fullName),
                EmailAddress.of(email),
                Optional.ofNullable(phone).map(PhoneNumber::of),
                Extension.of(extension),
                role,
                active,
                createdAt,
                passwordChangedAt);
    }
}
