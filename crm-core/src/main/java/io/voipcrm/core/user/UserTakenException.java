package io.voipcrm.core.user;

import io.voipcrm.core.CrmException;

/** Another active user has the e-mail address or the extension already. */
public final class UserTakenException extends CrmException {
    private static final long serialVersionUID = 1L;

    private final String member;

    /**
     * Says what is taken.
     *
     * @param member {@code email} or {@code extension}
     */
    public UserTakenException(String member) {
        super("email".equals(member) ? "Another user has this e-mail address" : "Another user has this extension");
        this.member = member;
    }

    public String member() {
        return member;
    }
}
