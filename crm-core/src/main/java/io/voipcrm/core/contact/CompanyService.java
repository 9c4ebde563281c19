package io.voipcrm.core.contact;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.contact.ContactEvent.CompanyUpdated;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.tx.Transactions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the companies that contacts belong to. Thread-safe. */
public final class CompanyService {
    private final ContactBook book;
    private final ContactWriting writing;
    private final AccessPolicy access;
    private final Transactions transactions;
    private final Events events;

    CompanyService(
            ContactBook book, ContactWriting writing, AccessPolicy access, Transactions transactions, Events events) {
        this.book = book;
        this.writing = writing;
        this.access = access;
        this.transactions = transactions;
        this.events = events;
    }

    /**
     * Writes down a new company.
     *
     * @throws CompanyTakenException when another one has the name
     */
    public Company add(Actor actor, CompanyDetails details) {
        access.require(actor, Permission.EDIT_CONTACTS);
        return transactions.required(() -> {
            Company added = book.companies().add(details, writing.stamp(actor));
            events.publish(new CompanyUpdated(added.id(), actor.userId()));
            return added;
        });
    }

    /**
     * Writes down something else about a company; its people are found by the new name at once.
     *
     * @throws CompanyChangedException when somebody else has changed it since this version
     */
    public Company change(Actor actor, CompanyId id, long version, CompanyDetails details) {
        access.require(actor, Permission.EDIT_CONTACTS);
        return transactions.required(() -> {
            Company before = known(id);
            Company changed = before.changed(details, writing.stamp(actor));
            if (before.version() != version || !book.companies().update(changed)) {
                throw new CompanyChangedException(known(id));
            }
            if (!before.name().equals(changed.name())) {
                book.contacts().reindex(changed.ref());
            }
            events.publish(new CompanyUpdated(id, actor.userId()));
            return changed;
        });
    }

    /**
     * Removes a company that nobody belongs to.
     *
     * @throws CompanyInUseException when somebody does
     */
    public void delete(Actor actor, CompanyId id) {
        access.require(actor, Permission.EDIT_CONTACTS);
        transactions.required(() -> {
            known(id);
            if (!book.companies().delete(id)) {
                throw new CompanyInUseException();
            }
        });
    }

    public Company get(Actor actor, CompanyId id) {
        access.require(actor, Permission.SEE_CONTACTS);
        return transactions.required(() -> known(id));
    }

    /** Those of the ids that exist, in the order of their ids. */
    public List<Company> findAll(Actor actor, Collection<CompanyId> ids) {
        access.require(actor, Permission.SEE_CONTACTS);
        return transactions.required(() -> book.companies().findAll(ids));
    }

    /**
     * Companies by name.
     *
     * @param text a part of the name; empty for all
     * @param after the last one of the part before; absent for the first part
     */
    public List<Company> page(Actor actor, String text, Optional<CompanyId> after, int limit) {
        access.require(actor, Permission.SEE_CONTACTS);
        if (limit < 1 || limit > ContactService.LARGEST_PAGE + 1) {
            throw new InvalidValueException("limit", "A page has 1 to 200 companies");
        }
        return transactions.required(() -> book.companies().page(text, after.map(this::known), limit));
    }

    /** How many contacts belong to each. */
    public Map<CompanyId, Long> people(Actor actor, Collection<CompanyId> ids) {
        access.require(actor, Permission.SEE_CONTACTS);
        return transactions.required(() -> book.companies().people(ids));
    }

    private Company known(CompanyId id) {
        return book.companies().find(id).orElseThrow(() -> new CompanyNotFoundException(id));
    }
}
