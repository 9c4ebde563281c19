package io.voipcrm.core.exchange;

import static io.voipcrm.core.testing.Examples.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.Role;
import io.voipcrm.core.contact.CompanyRef;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactChange;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactPhone;
import io.voipcrm.core.contact.FieldDefinition;
import io.voipcrm.core.contact.FieldType;
import io.voipcrm.core.contact.PhoneNumber;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of the rows of a table. */
public abstract class ImportRowsContract extends Imports {
    @Nested
    class Rows {
        @Test
        void becomeContacts() throws IOException {
            crm.crm()
                    .contactFields()
                    .add(
                            actor(Role.ADMIN),
                            new FieldDefinition("vatId", "VAT", FieldType.TEXT, List.of(), false, 1, false));
            ContactImport done = imported(
                    """
                    Name,Company,Phones,E-mails,Street,City,Tags,Owner,Notes,VAT
                    Åsa Lind,Åkeriet,070-123 45 67 ext. 12; work: 08-123 456 78,ASA@example.se,Storgatan 1,Umeå,"vip, kund",%s,"'=1+1, she said",SE55
                    """.formatted(crm.crm().users().get(actor, actor.userId()).email()));

            assertThat(done.state()).isEqualTo(ImportState.FINISHED);
            assertThat(done.progress()).isEqualTo(new ImportProgress(1, 1, 0, 0, 0, 100));
            ContactDetails asa = only("Åsa Lind").details();
            assertThat(asa.company().map(CompanyRef::name)).contains("Åkeriet");
            assertThat(asa.phones())
                    .containsExactly(
                            new ContactPhone(CUSTOMER, Optional.of("12"), "other"),
                            new ContactPhone(PhoneNumber.of("+46812345678"), Optional.empty(), "work"));
            assertThat(asa.emails()).extracting("address").containsExactly("asa@example.se");
            assertThat(asa.tags()).containsExactly("vip", "kund");
            assertThat(asa.owner()).contains(actor.userId());
            assertThat(asa.notes()).isEqualTo("=1+1, she said");
            assertThat(asa.fields()).containsEntry("vatId", "SE55");
            assertThat(crm.crm().contacts().changes(actor, only("Åsa Lind").id(), Optional.empty(), 9))
                    .extracting(ContactChange::kind)
                    .containsExactly(ContactChange.Kind.CREATED);
        }

        @Test
        void thatAreBadNeverLoseTheGoodOnes() throws IOException {
            crm.companyNumber();
            ContactImport done = imported("""
                    Name,Phone,E-mail,Owner
                    Anna,070-111 11 11,anna@example.se,
                    ,070-222 22 22,,
                    Bert,12,nobody,Nobody
                    Carl,+46850000100,,
                    Dora,070-333 33 33,,,more
                    Eva,070-444 44 44,,
                    """);

            assertThat(done.progress()).isEqualTo(new ImportProgress(6, 2, 0, 0, 4, 100));
            assertThat(contacts()).extracting(Contact::name).containsExactly("Anna", "Eva");
            assertThat(reasons(done))
                    .containsExactly(
                            "3 0 A name is needed",
                            "4 1 That is too short or too long for a telephone number",
                            "4 2 That is not an e-mail address",
                            "4 3 There is no such colleague",
                            "5 1 This is one of the company's own numbers",
                            "6 - This row has more cells than the table has columns");
            assertThat(imports.refused(actor, done.id(), 4, 1).get(0).cells())
                    .containsExactly("Carl", "+46850000100", "", "");
        }

        @Test
        void behindAQuoteThatIsNeverClosedAreReadAllTheSame() throws IOException {
            ContactImport done = imported("Name,Phone\r\nAnna,0701111111\r\n\"Bert,0702222222\r\nCarl,0703333333\r\n");

            assertThat(done.state()).isEqualTo(ImportState.FINISHED);
            assertThat(contacts()).extracting(Contact::name).containsExactly("Anna", "Carl");
            assertThat(reasons(done)).containsExactly("3 - Line 3: a quote is never closed");
            assertThat(imports.refused(actor, done.id(), 0, 1).get(0).cells()).containsExactly("\"Bert,0702222222");
        }

        @Test
        void areTakenByTheirLettersInPartsOfAName() throws IOException {
            imported("First name;Last name;Mobile\nÅsa;Lind;0701234567\n");

            assertThat(only("Åsa Lind").phones()).containsExactly(CUSTOMER);
        }
    }
}
