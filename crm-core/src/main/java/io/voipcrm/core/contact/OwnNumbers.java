package io.voipcrm.core.contact;

/** Knows the numbers that are the company's own, and so never a customer's. Thread-safe. */
@FunctionalInterface
public interface OwnNumbers {
    boolean contain(PhoneNumber number);
}
