package io.voipcrm.core.activity;

import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.TestCrm;
import java.util.Optional;

/** The words to tell what surrounds a call. */
final class WorkStory {
    private final TestCrm crm;

    WorkStory(TestCrm crm) {
        this.crm = crm;
    }

    ContactId contact(String name, PhoneNumber... numbers) {
        return crm.crm()
                .contacts()
                .add(Examples.anActor(1, Role.ADMIN), ContactDetails.of(name, numbers))
                .id();
    }

    /** {@link Examples#CUSTOMER} calls and gives up. */
    Call missedCall(String leg) {
        crm.arrives(leg);
        crm.customerHangsUp(crm.call(leg));
        return crm.call(leg);
    }

    Call link(Actor actor, CallId call, ContactId contact) {
        return crm.crm().callFiling().link(actor, call, Optional.of(new Caller(Optional.of(contact), "Somebody")));
    }
}
