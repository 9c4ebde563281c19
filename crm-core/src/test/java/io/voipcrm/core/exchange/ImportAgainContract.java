package io.voipcrm.core.exchange;

import static io.voipcrm.core.testing.Examples.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactDraft;
import io.voipcrm.core.contact.ContactField;
import io.voipcrm.core.contact.FieldDefinition;
import io.voipcrm.core.contact.FieldType;
import io.voipcrm.core.contact.MergeRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Rows of people who are known already, and what is told of them beforehand. */
public abstract class ImportAgainContract extends Imports {
    @Nested
    class Again {
        @Test
        void makesNoDuplicates() throws IOException {
            String table = """
                    Name,Company,Phone
                    Åsa Lind,Åkeriet,070-123 45 67
                    Bert,Åkeriet,
                    Carl,,
                    """;
            imported(table);
            ContactImport again =
                    imported(table.replace("070-123 45 67", "+46 70 1234567").replace("Bert", "BERT"));

            assertThat(again.progress()).isEqualTo(new ImportProgress(3, 0, 1, 2, 0, 100));
            assertThat(contacts()).extracting(Contact::name).containsExactly("Åsa Lind", "BERT", "Carl");
        }

        @Test
        void doesNotMakeAnewWhoWasMergedIntoAnother() throws IOException {
            String table = "Name,Phone,Company\nÅsa Lind,0701234567,\nOsa Lindh,0701234567,\nBert,,Åkeriet\nBertil,,\n";
            imported(table);
            merged("Åsa Lind", "Osa Lindh");
            merged("Bertil", "Bert");

            assertThat(imported(table).progress()).isEqualTo(new ImportProgress(4, 0, 0, 4, 0, 100));
            assertThat(contacts()).extracting(Contact::name).containsExactly("Åsa Lind", "Bertil");
        }

        private void merged(String keep, String gone) {
            Contact kept = only(keep);
            Contact other = only(gone);
            crm.crm()
                    .contactMerging()
                    .merge(
                            actor,
                            new MergeRequest(
                                    kept.id(),
                                    kept.version(),
                                    other.id(),
                                    other.version(),
                                    ContactDraft.of(kept.details())));
        }

        @Test
        void bringsBackWhatAnArchivedFieldHeld() throws IOException {
            Actor admin = actor(Role.ADMIN);
            ContactField size = crm.crm()
                    .contactFields()
                    .add(
                            admin,
                            new FieldDefinition("size", "Size", FieldType.CHOICE, List.of("S", "XS"), true, 1, false));
            String table = "Name,Size\nBert,XS\n";
            imported(table);
            crm.crm()
                    .contactFields()
                    .change(
                            admin,
                            size.id(),
                            new FieldDefinition("size", "Size", FieldType.CHOICE, List.of("M"), true, 1, true));

            assertThat(imported(table).progress()).isEqualTo(new ImportProgress(1, 0, 0, 1, 0, 100));
            assertThat(imported(table.replace("Bert", "Carl")).progress().created())
                    .isEqualTo(1);
            assertThat(only("Carl").details().fields()).containsEntry("size", "XS");
        }

        @Test
        void addsWhatIsNewAndKeepsARecordOfIt() throws IOException {
            imported("Name,Phone,City\nÅsa,070-123 45 67,Umeå\n");
            ContactImport again = imported("Name,Phone,E-mail,City\nasa,0701234567,asa@example.se,\n");

            assertThat(again.progress().updated()).isEqualTo(1);
            Contact asa = only("asa");
            assertThat(asa.version()).isEqualTo(2);
            assertThat(asa.details().address()).isPresent();
            assertThat(crm.crm()
                            .contacts()
                            .changes(actor, asa.id(), Optional.empty(), 1)
                            .get(0)
                            .members())
                    .extracting("member")
                    .containsExactly("name", "emails");
        }

        @Test
        void leavesAloneWhatIsThereIfThatIsWanted() throws IOException {
            imported("Name,Phone\nÅsa,070-123 45 67\n");
            ContactImport again = uploaded("Name,Phone,City\nÅsa,0701234567,Umeå\nBert,,\n");
            planned(again, OnMatch.SKIP, "name", "phone:work", "address.city");

            assertThat(run(again).progress()).isEqualTo(new ImportProgress(2, 1, 0, 1, 0, 100));
            assertThat(only("Åsa").details().address()).isEmpty();
        }

        @Test
        void takesNobodyForSomebodyElseWhoSharesTheNumber() throws IOException {
            imported("Name,Phone\nÅsa,08-123 456 78\nBert,08-123 456 78\n");

            assertThat(contacts()).extracting(Contact::name).containsExactly("Åsa", "Bert");
        }

        @Test
        void putsTwoRowsOfOnePersonTogether() throws IOException {
            ContactImport done =
                    imported("Name,Phone,E-mail\nÅsa,0701234567,a@example.se\nÅSA,,a@example.se\nÅSA,,a@example.se\n");

            assertThat(done.progress()).isEqualTo(new ImportProgress(3, 1, 1, 1, 0, 100));
            assertThat(only("ÅSA").phones()).containsExactly(CUSTOMER);
        }
    }

    @Nested
    class Check {
        @Test
        void tellsWhatWouldBecomeOfTheRowsAndWritesNothing() throws IOException {
            imported("Name,Phone\nÅsa,070-123 45 67\n");
            ContactImport one = uploaded("Name,Phone\nÅSA,0701234567\nBert,0701234568\nCarl,1\n");
            imports.check(actor, one.id());
            crm.crm().tick();

            ContactImport checked = imports.get(actor, one.id());
            assertThat(checked.state()).isEqualTo(ImportState.CHECKED);
            assertThat(checked.rows()).contains(3L);
            assertThat(checked.progress()).isEqualTo(new ImportProgress(3, 1, 1, 0, 1, 100));
            assertThat(reasons(checked)).hasSize(1);
            assertThat(contacts()).extracting(Contact::name).containsExactly("Åsa");

            assertThat(run(checked).progress()).isEqualTo(checked.progress());
            assertThat(reasons(checked)).hasSize(1);
            assertThat(contacts()).extracting(Contact::name).containsExactly("ÅSA", "Bert");
        }
    }
}
