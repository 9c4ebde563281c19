package io.voipcrm.web.contact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.CompanyRef;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactDraft;
import io.voipcrm.core.contact.ContactEmail;
import io.voipcrm.core.contact.ContactPhone;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.contact.PostalAddress;
import io.voipcrm.web.json.FieldError;
import io.voipcrm.web.json.FieldsReader;
import io.voipcrm.web.json.InvalidRequestException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContactReaderTest {
    private final ContactReader reader = new ContactReader(Country.of("SE"));

    private ContactDraft read(String json) {
        return reader.read(FieldsReader.parse(json.getBytes(UTF_8)));
    }

    @Test
    void readsNumbersAsPeopleWriteThemAndValuesOfAllTypes() {
        ContactDraft draft = read("""
                {"name": " Åsa ", "companyName": "Bygg", "ownerId": 7, "tags": ["vip"], "notes": "Hej",
                 "phones": [{"number": "070-174 06 05", "extension": "12", "label": "work"}, {"number": "+353209105101"}],
                 "emails": [{"address": "A@B.se", "label": ""}], "address": {"city": "Umeå", "street": ""},
                 "fields": {"size": 1.5, "paid": true, "vatId": "SE1", "none": null}}
                """);

        ContactDetails details = draft.details();
        assertThat(draft.companyName()).contains("Bygg");
        assertThat(details.name()).isEqualTo("Åsa");
        assertThat(details.owner()).contains(UserId.of(7));
        assertThat(details.phones())
                .containsExactly(
                        new ContactPhone(PhoneNumber.of("+46701740605"), Optional.of("12"), "work"),
                        ContactPhone.of(PhoneNumber.of("+353209105101")));
        assertThat(details.emails()).containsExactly(ContactEmail.of("a@b.se"));
        assertThat(details.address().flatMap(PostalAddress::city)).contains("Umeå");
        assertThat(details.fields())
                .containsOnly(Map.entry("size", "1.5"), Map.entry("paid", "true"), Map.entry("vatId", "SE1"));
    }

    @Test
    void keepsAnExtensionThatIsWrittenBehindItsNumber() {
        assertThat(read("""
                {"name": "Åsa", "phones": [{"number": "070-174 06 05 ext. 12"},
                    {"number": "070-174 06 05 ext. 12", "extension": "13"}]}
                """).details().phones())
                .extracting(ContactPhone::extension)
                .containsExactly(Optional.of("12"), Optional.of("13"));
    }

    @Test
    void namesWhatIsWrongByItsPlace() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> read("""
                        {"phones": [{"number": "+46701740605"}, {"number": "12", "extension": "x"}],
                         "emails": [{"address": "nobody"}], "address": {"planet": "Mars"}, "fields": {"a": []},
                         "companyId": 0, "owner": 7}
                        """))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactlyInAnyOrder(
                                "name",
                                "phones[1].number",
                                "phones[1].extension",
                                "emails[0].address",
                                "address.planet",
                                "fields.a",
                                "companyId",
                                "owner"));
    }

    @Test
    void takesACompanyByItsId() {
        assertThat(read("{\"name\":\"Åsa\",\"companyId\":5}")
                        .details()
                        .company()
                        .map(CompanyRef::id))
                .hasValueSatisfying(id -> assertThat(id.value()).isEqualTo(5));
    }
}
