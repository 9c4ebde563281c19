package io.voipcrm.core;

/** A value that breaks a rule of the domain, with the name of the member that carries it. */
public final class InvalidValueException extends CrmException {
    private static final long serialVersionUID = 1L;

    private final String member;

    public InvalidValueException(String member, String message) {
        super(message);
        this.member = member;
    }

    /** Name of the member at fault, as a client of the CRM knows it, for example {@code extension}. */
    public String member() {
        return member;
    }
}
