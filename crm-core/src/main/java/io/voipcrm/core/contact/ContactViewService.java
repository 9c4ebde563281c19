package io.voipcrm.core.contact;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.tx.Transactions;
import java.util.List;

/** Keeps lists as people like them, for themselves or for the team. Thread-safe. */
public final class ContactViewService {
    private final ContactViews views;
    private final AccessPolicy access;
    private final Transactions transactions;

    ContactViewService(ContactViews views, AccessPolicy access, Transactions transactions) {
        this.views = views;
        this.access = access;
        this.transactions = transactions;
    }

    /** The actor's own views and those that are shared. */
    public List<ContactView> all(Actor actor) {
        access.require(actor, Permission.SEE_CONTACTS);
        return transactions.required(() -> views.of(actor.userId()));
    }

    /** Keeps a view of the actor's; to share one needs {@link Permission#SHARE_VIEWS}. */
    public ContactView add(Actor actor, ContactView view) {
        access.require(actor, Permission.SEE_CONTACTS);
        requireSharing(actor, view);
        return transactions.required(() -> views.add(ownedBy(actor, 0, view)));
    }

    /** Changes a view: one's own, or a shared one. */
    public ContactView change(Actor actor, long id, ContactView view) {
        access.require(actor, Permission.SEE_CONTACTS);
        requireSharing(actor, view);
        return transactions.required(() -> {
            ContactView before = changeable(actor, id);
            ContactView changed =
                    new ContactView(id, before.owner(), view.name(), view.query(), view.columns(), view.shared());
            views.update(changed);
            return changed;
        });
    }

    public void delete(Actor actor, long id) {
        access.require(actor, Permission.SEE_CONTACTS);
        transactions.required(() -> {
            changeable(actor, id);
            views.delete(id);
        });
    }

    private ContactView changeable(Actor actor, long id) {
        ContactView view = views.find(id)
                .filter(known -> known.shared() || known.owner().equals(actor.userId()))
                .orElseThrow(() -> new ViewNotFoundException(id));
        requireSharing(actor, view);
        return view;
    }

    private void requireSharing(Actor actor, ContactView view) {
        if (view.shared()) {
            access.require(actor, Permission.SHARE_VIEWS);
        }
    }

    private static ContactView ownedBy(Actor actor, long id, ContactView view) {
        return new ContactView(id, actor.userId(), view.name(), view.query(), view.columns(), view.shared());
    }
}
