package io.voipcrm.core.access;

/**
 * Whoever asks the CRM to do something. A host with users of its own implements this; the shipped sessions give one
 * for every request.
 */
public interface Actor {
    UserId userId();

    Role role();
}
