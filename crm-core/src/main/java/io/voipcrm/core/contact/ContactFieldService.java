package io.voipcrm.core.contact;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.tx.Transactions;
import java.util.List;

/** Defines what the company asks about its contacts. Thread-safe. */
public final class ContactFieldService {
    private final ContactFields fields;
    private final AccessPolicy access;
    private final Transactions transactions;

    ContactFieldService(ContactFields fields, AccessPolicy access, Transactions transactions) {
        this.fields = fields;
        this.access = access;
        this.transactions = transactions;
    }

    /** All fields, archived or not, in their order. */
    public List<ContactField> all(Actor actor) {
        access.require(actor, Permission.SEE_CONTACTS);
        return transactions.required(fields::all);
    }

    /**
     * Adds a field.
     *
     * @throws FieldTakenException when there is one with its key
     */
    public ContactField add(Actor actor, FieldDefinition definition) {
        access.require(actor, Permission.DEFINE_FIELDS);
        return transactions.required(() -> fields.add(definition));
    }

    /** Changes a field; its key stays, whatever the definition says. */
    public ContactField change(Actor actor, long id, FieldDefinition definition) {
        access.require(actor, Permission.DEFINE_FIELDS);
        return transactions.required(() -> {
            ContactField before = fields.find(id).orElseThrow(() -> new FieldNotFoundException(id));
            ContactField changed = new ContactField(
                    id,
                    new FieldDefinition(
                            before.definition().key(),
                            definition.label(),
                            definition.type(),
                            definition.choices(),
                            definition.required(),
                            definition.position(),
                            definition.archived()));
            fields.update(changed);
            return changed;
        });
    }
}
