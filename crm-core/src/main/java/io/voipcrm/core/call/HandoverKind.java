package io.voipcrm.core.call;

/** What somebody else is asked into a call for. */
public enum HandoverKind {
    /** To take the call over at once: the one who asks leaves, the customer hears music meanwhile. */
    TRANSFER,
    /** To be asked first while the customer hears music; then it is completed or cancelled. */
    CONSULT,
    /** To join the talk; nobody is put on hold. */
    ADD;

    /** Whether the customer hears music until it is over. */
    boolean holdsCustomer() {
        return this != ADD;
    }

    Purpose purpose() {
        return switch (this) {
            case TRANSFER -> Purpose.TRANSFER;
            case CONSULT -> Purpose.CONSULT;
            case ADD -> Purpose.ADD;
        };
    }
}
