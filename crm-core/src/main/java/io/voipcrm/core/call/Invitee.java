package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;

/** Whom an agent wants to bring into a call. */
public sealed interface Invitee {
    record Colleague(UserId user) implements Invitee {}

    /**
     * Somebody outside.
     *
     * @param typed the number as it was typed
     */
    record Outside(String typed) implements Invitee {}
}
