package io.voipcrm.core.persistence.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.contact.Company;
import io.voipcrm.core.contact.CompanyDetails;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactDraft;
import io.voipcrm.core.contact.ContactFilter;
import io.voipcrm.core.contact.ContactOrder;
import io.voipcrm.core.testing.SettableClock;
import io.voipcrm.core.testing.TestCrm;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A company is renamed while its people are written down: whoever comes first, they are found by its new name. */
abstract class JpaCompanyRaces {
    private final Meanwhile meanwhile;
    private final TestCrm crm;
    private final Actor admin;
    private final Company company;
    private final Contact anna;

    JpaCompanyRaces(TestDatabase.Provider provider) {
        TestDatabase database = TestDatabase.empty(provider);
        Stores stores = JpaStoresContract.stores(database);
        this.meanwhile = new Meanwhile(database, stores);
        this.crm = TestCrm.over(stores, SettableClock.someMorning());
        this.admin = crm.actor(crm.user(Role.ADMIN));
        this.company = crm.crm().companies().add(admin, CompanyDetails.of("Gamla bolaget"));
        this.anna = crm.crm().contacts().add(admin, there("Anna"));
    }

    private ContactDetails there(String name) {
        return ContactDetails.of(name).withCompany(Optional.of(company.ref()));
    }

    private Company renamed() {
        return crm.crm().companies().change(admin, company.id(), company.version(), CompanyDetails.of("Nya firman"));
    }

    private List<String> found(String typed) {
        return crm
                .crm()
                .contacts()
                .page(admin, ContactFilter.matching(typed), ContactOrder.byName(), Optional.empty(), 9)
                .contacts()
                .stream()
                .map(Contact::name)
                .toList();
    }

    private Contact withNotes() {
        return crm.crm()
                .contacts()
                .change(
                        admin,
                        anna.id(),
                        anna.version(),
                        ContactDraft.of(anna.details().withNotes("Hello")));
    }

    @Test
    void whoJoinsDuringTheRenaming() throws Exception {
        meanwhile.result(this::renamed, () -> crm.crm().contacts().add(admin, there("Bert")));

        assertThat(found("nya firman")).containsExactly("Anna", "Bert");
        assertThat(found("gamla")).isEmpty();
    }

    @Test
    void whoIsJoiningWhenItIsRenamed() throws Exception {
        meanwhile.result(() -> crm.crm().contacts().add(admin, there("Bert")), this::renamed);

        assertThat(found("nya firman")).containsExactly("Anna", "Bert");
        assertThat(found("gamla")).isEmpty();
    }

    @Test
    void whoIsChangedDuringTheRenaming() throws Exception {
        meanwhile.result(this::renamed, this::withNotes);

        assertThat(found("nya firman")).containsExactly("Anna");
        assertThat(found("gamla")).isEmpty();
    }

    @Test
    void whoIsBeingChangedWhenItIsRenamed() throws Exception {
        meanwhile.result(this::withNotes, this::renamed);

        assertThat(found("nya firman")).containsExactly("Anna");
        assertThat(found("gamla")).isEmpty();
    }

    @Test
    void whoIsBeingTakenOutOfTheTrashWhenItIsRenamed() throws Exception {
        crm.crm().contactTrash().trash(admin, anna.id());

        meanwhile.result(() -> crm.crm().contactTrash().restore(admin, anna.id()), this::renamed);

        assertThat(found("nya firman")).containsExactly("Anna");
    }
}
