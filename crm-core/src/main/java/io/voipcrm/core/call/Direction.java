package io.voipcrm.core.call;

/** Who dialled whom. */
public enum Direction {
    /** A customer called the company. */
    INBOUND,
    /** The company called a customer. */
    OUTBOUND,
    /** A colleague called a colleague. */
    INTERNAL
}
