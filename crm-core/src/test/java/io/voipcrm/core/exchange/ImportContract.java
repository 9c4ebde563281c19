package io.voipcrm.core.exchange;

import static io.voipcrm.core.testing.Examples.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.Stores;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.contact.CompanyRef;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactChange;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactEvent;
import io.voipcrm.core.contact.ContactEvent.ContactsImported;
import io.voipcrm.core.contact.ContactFilter;
import io.voipcrm.core.contact.ContactIntake;
import io.voipcrm.core.contact.ContactOrder;
import io.voipcrm.core.contact.ContactPhone;
import io.voipcrm.core.contact.FieldDefinition;
import io.voipcrm.core.contact.FieldType;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.exchange.ImportEvent.ImportChanged;
import io.voipcrm.core.testing.SettableClock;
import io.voipcrm.core.testing.TestCrm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of tables, whatever they are kept in. */
public abstract class ImportContract {
    private TestCrm crm;
    private Actor actor;
    private ImportService imports;

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    @BeforeEach
    void open() {
        crm = TestCrm.over(stores(), SettableClock.someMorning());
        actor = crm.actor(crm.user(Role.MANAGER));
        imports = crm.crm().imports();
    }

    private ContactImport uploaded(String table) throws IOException {
        return uploaded(table.getBytes(StandardCharsets.UTF_8));
    }

    private ContactImport uploaded(byte[] table) throws IOException {
        return imports.upload(actor, "C:\\files\\customers.csv", new ByteArrayInputStream(table));
    }

    private ContactImport planned(ContactImport one, OnMatch onMatch, String... targets) {
        List<Optional<ColumnTarget>> columns = Stream.of(targets)
                .map(target ->
                        target.isEmpty() ? Optional.<ColumnTarget>empty() : Optional.of(ColumnTarget.parse(target)))
                .toList();
        return imports.plan(actor, one.id(), new ImportPlan(columns, one.plan().country(), onMatch));
    }

    private ContactImport run(ContactImport one) {
        imports.start(actor, one.id());
        crm.crm().tick();
        return imports.get(actor, one.id());
    }

    private ContactImport imported(String table) throws IOException {
        return run(uploaded(table));
    }

    private List<Contact> contacts() {
        return crm.crm()
                .contacts()
                .page(actor, ContactFilter.all(), ContactOrder.byName(), Optional.empty(), 200)
                .contacts();
    }

    private Contact only(String name) {
        List<Contact> found =
                contacts().stream().filter(one -> one.name().equals(name)).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<String> reasons(ContactImport one) {
        return imports.refused(actor, one.id(), 0, 100).stream()
                .flatMap(row -> row.problems().stream()
                        .map(problem -> row.row() + " "
                                + problem.column().map(String::valueOf).orElse("-") + " " + problem.message()))
                .toList();
    }

    private ImportWork work() {
        return new ImportWork(
                stores().imports(),
                new ContactIntake(stores().contactBook(), crm.crm().dialling()::ownNumbers),
                stores().users(),
                stores().transactions(),
                crm.crm().events(),
                crm.clock());
    }

    private static String people(int count) {
        return "Name,Phone\n"
                + IntStream.range(0, count)
                        .mapToObj(i -> "Person " + i + ",0701" + String.format("%06d", i))
                        .collect(Collectors.joining("\n"));
    }

    @Nested
    class Upload {
        @Test
        void tellsWhatTheTableLooksLikeAndGuessesItsColumns() throws IOException {
            ContactImport one = uploaded("\uFEFFNamn;Företag;Mobil;Skostorlek\r\nÅsa;Åkeriet;070-1234567;38\r\n");

            assertThat(one.fileName()).isEqualTo("customers.csv");
            assertThat(one.shape().columns()).containsExactly("Namn", "Företag", "Mobil", "Skostorlek");
            assertThat(one.shape().sample()).containsExactly(List.of("Åsa", "Åkeriet", "070-1234567", "38"));
            assertThat(one.plan().columns().stream()
                            .map(column -> column.map(ColumnTarget::text).orElse("")))
                    .containsExactly("name", "company", "phone:mobile", "");
            assertThat(one.state()).isEqualTo(ImportState.UPLOADED);
            assertThat(imports.page(actor, Optional.empty(), 10).items()).containsExactly(one);
        }

        @Test
        void readsWhatOldSpreadsheetsWrite() throws IOException {
            ContactImport one = uploaded("Namn\tOrt\nÅsa\tÄlmhult\n".getBytes(Charset.forName("windows-1252")));

            assertThat(one.shape().charset()).isEqualTo("windows-1252");
            assertThat(one.shape().sample()).containsExactly(List.of("Åsa", "Älmhult"));
        }

        @Test
        void refusesWhatIsNoTable() {
            for (byte[] file : List.of(
                    new byte[0], new byte[] {'P', 'K', 3, 4, 0, 0}, "\"Name\nÅsa".getBytes(StandardCharsets.UTF_8))) {
                assertThatExceptionOfType(InvalidValueException.class)
                        .isThrownBy(() -> uploaded(file))
                        .satisfies(refusal -> assertThat(refusal.member()).isEqualTo("file"));
            }
            assertThat(imports.page(actor, Optional.empty(), 10).items()).isEmpty();
        }

        @Test
        void keepsNothingOfAFileThatIsTooLarge() {
            InputStream endless = new InputStream() {
                @Override
                public int read() {
                    return 'a';
                }

                @Override
                public int read(byte[] into, int from, int length) {
                    java.util.Arrays.fill(into, from, from + length, (byte) 'a');
                    return length;
                }
            };

            assertThatExceptionOfType(FileTooLargeException.class).isThrownBy(() -> new io.voipcrm.core.exchange.Upload(
                            stores().imports(), stores().transactions(), ImportContract.this.arriving(), 1 << 20)
                    .take(endless));
        }
    }

    private ImportId arriving() {
        return stores().transactions().required(() -> stores().imports()
                .begin(actor.userId(), crm.clock().instant()));
    }

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

    private Actor actor(Role role) {
        return crm.actor(crm.user(role));
    }

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

    @Nested
    class Going {
        @Test
        void onAfterARestartNothingHappensTwice() throws IOException {
            ContactImport one = imports.start(actor, uploaded(people(3_500)).id());
            ImportRun dead = new ImportRunner(work(), Runnable::run).take().orElseThrow();
            assertThat(dead.next()).isTrue();
            assertThat(dead.next()).isTrue();

            crm.crm().tick();
            assertThat(imports.get(actor, one.id()).progress().read()).isEqualTo(2_000);

            crm.clock().advance(ImportRun.LEASE.plusSeconds(1));
            crm.crm().tick();
            assertThat(imports.get(actor, one.id()).progress())
                    .isEqualTo(new ImportProgress(3_500, 3_500, 0, 0, 0, 100));
            assertThat(crm.crm().contacts().count(actor, ContactFilter.all())).isEqualTo(3_500);
            assertThat(dead.next()).as("the one that was thought to be dead").isFalse();
            assertThat(crm.crm().contacts().count(actor, ContactFilter.all())).isEqualTo(3_500);
        }

        @Test
        void onEndsWhenSomebodyCancels() throws IOException {
            ContactImport one = imports.start(actor, uploaded(people(2_500)).id());
            ImportRun run = new ImportRunner(work(), Runnable::run).take().orElseThrow();
            assertThat(run.next()).isTrue();

            ContactImport cancelled = imports.cancel(actor, one.id());
            assertThat(cancelled.state()).isEqualTo(ImportState.CANCELLED);
            assertThat(run.next()).isFalse();
            assertThat(crm.crm().contacts().count(actor, ContactFilter.all())).isEqualTo(1_000);
            assertThat(crm.heard(ContactsImported.class)).containsExactly(new ContactsImported(1_000, actor.userId()));
            assertThatExceptionOfType(ImportStateException.class).isThrownBy(() -> imports.start(actor, one.id()));
        }

        @Test
        void onIsToldToTheOwnerAndOnceToAll() throws IOException {
            ContactImport one = imported(people(2_500));

            assertThat(crm.heard(ContactEvent.class)).containsExactly(new ContactsImported(2_500, actor.userId()));
            assertThat(crm.heard(ImportChanged.class)).contains(new ImportChanged(one.id(), actor.userId()));
        }

        @Test
        void onForgetsTheFileAtTheEnd() throws IOException {
            ContactImport one = imported(people(3));

            Optional<byte[]> part =
                    stores().transactions().required(() -> stores().imports().part(one.id(), 0));
            assertThat(part).isEmpty();
            assertThat(one.shape().sample()).isEmpty();
        }

        @Test
        void nowhereIsForgottenAfterAWeek() throws IOException {
            uploaded(people(3));
            crm.clock().advance(Duration.ofDays(8));
            crm.crm().tick();

            assertThat(imports.page(actor, Optional.empty(), 10).items()).isEmpty();
        }
    }

    @Nested
    class Plan {
        @Test
        void needsANameAndNothingTwice() throws IOException {
            ContactImport one = uploaded("A,B\n1,2\n");

            for (String[] targets : new String[][] {{"", "phone:work"}, {"name", "name.x"}, {"name"}}) {
                assertThatExceptionOfType(InvalidValueException.class)
                        .isThrownBy(() -> planned(one, OnMatch.UPDATE, targets));
            }
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> planned(one, OnMatch.UPDATE, "company", "company"));
        }
    }
}
