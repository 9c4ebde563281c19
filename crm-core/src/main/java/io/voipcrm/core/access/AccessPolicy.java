package io.voipcrm.core.access;

/**
 * Who may do what. Every service asks before it acts; a host replaces this to bring rights of its own.
 *
 * <p>Implementations are thread-safe and answer from memory: they are asked on every request.
 */
@FunctionalInterface
public interface AccessPolicy {
    boolean allows(Actor actor, Permission permission);

    /**
     * Returns when the actor has the permission.
     *
     * @throws AccessDeniedException when not
     */
    default void require(Actor actor, Permission permission) {
        if (!allows(actor, permission)) {
            throw new AccessDeniedException(actor.userId(), permission);
        }
    }
}
