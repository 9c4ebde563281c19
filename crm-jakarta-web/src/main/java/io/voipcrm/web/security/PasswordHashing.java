package io.voipcrm.web.security;

/** How new passwords are hashed; hashes of the other kind still count, and are renewed at sign-in. */
public enum PasswordHashing {
    BCRYPT,
    ARGON2ID
}
