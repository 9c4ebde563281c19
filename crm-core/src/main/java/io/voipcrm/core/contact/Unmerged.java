package io.voipcrm.core.contact;

/** Two contacts that stand for themselves again. */
public record Unmerged(Contact contact, Contact restored) {}
