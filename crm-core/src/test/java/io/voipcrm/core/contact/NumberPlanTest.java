package io.voipcrm.core.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.contact.NumberReading.NotANumber;
import io.voipcrm.core.contact.NumberReading.Understood;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPlanTest {
    private static final NumberPlan SWEDISH = plan("SE");

    private static NumberPlan plan(String country) {
        return new NumberPlan(Optional.of(Country.of(country)));
    }

    private static Understood understood(NumberPlan plan, String typed) {
        assertThat(plan.read(typed)).as(typed).isInstanceOf(Understood.class);
        return (Understood) plan.read(typed);
    }

    @Nested
    class Read {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "08-500 001 00        | +46850000100",
                    "0701234567           | +46701234567",
                    "+46 (0)8 500 001 00  | +46850000100",
                    "0046 8 500 001 00    | +46850000100",
                    "tel:+46-8-500-001-00 | +46850000100",
                    "TEL:+46850000100     | +46850000100",
                    "(08) 500 001 00      | +46850000100",
                    "08–500–001–00        | +46850000100",
                    "08‐500‐001‐00        | +46850000100",
                    "０８５０００１００      | +4685000100",
                    "٠٨٥٠٠٠٠١٠٠           | +46850000100",
                    "08.500.001.00        | +46850000100",
                    "Tel 08-500 001 00    | +46850000100",
                    "08-500 001 00 ext. 7 | +46850000100",
                    "+1 (212) 555-0123    | +12125550123",
                    "+44 20 7946 0018     | +442079460018",
                })
        void understandsWhatPeopleTypeAndPaste(String typed, String number) {
            assertThat(understood(SWEDISH, typed).number()).isEqualTo(PhoneNumber.of(number));
        }

        @Test
        void understandsWhatWordProcessorsAndAddressBooksAddUnseen() {
            for (String typed : new String[] {
                "\u202a+46 8 500 001 00\u202c",
                "+46\u00a08\u00a0500\u00a0001\u00a000",
                "\u200b08\u2011500\u201100100",
                "  08-500 001 00\n"
            }) {
                assertThat(understood(SWEDISH, typed).number()).isEqualTo(PhoneNumber.of("+46850000100"));
            }
        }

        @ParameterizedTest
        @CsvSource({
            "+46701234567, SE",
            "+12125550123, US",
            "+14165550123, CA",
            "+18765551234, JM",
            "+442079460018, GB",
            "+447624123456, IM",
            "+5376543210, CU",
            "+77012345678, KZ",
            "+79161234567, RU",
        })
        void saysTheCountryAlsoWhereSeveralShareACode(String number, String country) {
            assertThat(understood(SWEDISH, number).country()).contains(Country.of(country));
            assertThat(understood(SWEDISH, number).kind()).isEqualTo(NumberKind.ORDINARY);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "+46900123456", // Sweden, premium
                    "0939-123 45 67", // Sweden, mass calls
                    "+46771234567", // Sweden, shared cost
                    "+449098790000", // Great Britain, premium
                    "+447012345678", // Great Britain, personal numbers
                    "+448431234567", // Great Britain, shared cost
                    "+447640123456", // Great Britain, pagers
                    "+19002345678", // United States, premium
                    "+979123456789", // international premium
                    "+80812345678", // international shared cost
                })
        void knowsWhatCostsMoreThanACall(String typed) {
            assertThat(understood(SWEDISH, typed).kind()).isEqualTo(NumberKind.PREMIUM);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "+870773123456", // Inmarsat
                    "+881612345678", // Iridium
                    "+8821621100000", // international networks
                    "+883510012345", // international networks
                    "+80012345678", // international freephone
                })
        void knowsWhatBelongsToNoCountry(String typed) {
            Understood read = understood(SWEDISH, typed);

            assertThat(read.kind()).isEqualTo(NumberKind.WITHOUT_COUNTRY);
            assertThat(read.country()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "'', That is not a telephone number.",
            "hello, That is not a telephone number.",
            "#31#, That is not a telephone number.",
            "08-12, That is too short for a telephone number.",
            "+4670123456789012, That is too long for a telephone number.",
            "+49 711 1234567890123, That is too long for a telephone number.",
            "+999123456789, That is not a telephone number.",
            "+11234567890, There is no such telephone number.",
        })
        void saysWhatIsWrong(String typed, String why) {
            assertThat(SWEDISH.read(typed)).isEqualTo(new NotANumber(why));
        }

        @Test
        void asksForTheCountrysCodeWhenItKnowsNoHome() {
            NumberPlan nowhere = new NumberPlan(Optional.empty());

            assertThat(nowhere.read("08-500 001 00"))
                    .isEqualTo(new NotANumber("Begin with a plus sign and the country's code."));
            assertThat(understood(nowhere, "+46850000100").country()).contains(Country.of("SE"));
        }
    }

    @Nested
    class IsEmergency {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "112", " 112 ", "1 1 2", "1-1-2", "tel:112", "１１２", "١١٢", "+46 112", "0046112", "911", "+1 911",
                    "+44 999", "112#"
                })
        void seesThroughEveryDisguise(String typed) {
            assertThat(SWEDISH.isEmergency(typed)).as(typed).isTrue();
        }

        @ParameterizedTest
        @CsvSource({"GB, 999", "AU, 000", "JP, 119", "US, 911", "DE, 110", "FR, 15", "BR, 190"})
        void knowsThoseOfTheCompanysCountry(String country, String typed) {
            assertThat(plan(country).isEmergency(typed)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"101", "201", "1120", "08-500 001 12", "+46701234112", "08-112 112 11", "", "help"})
        void leavesOtherNumbersAlone(String typed) {
            assertThat(SWEDISH.isEmergency(typed)).as(typed).isFalse();
        }

        @Test
        void namesThemForPeopleToBeToldOf() {
            assertThat(SWEDISH.emergencyNumbers()).containsExactly("112");
            assertThat(plan("GB").emergencyNumbers()).contains("112", "999");
        }
    }

    @Nested
    class Display {
        @Test
        void leavesTheOwnCountrysCodeOut() {
            assertThat(SWEDISH.display(PhoneNumber.of("+46850000100"))).isEqualTo("08-500 001 00");
        }

        @Test
        void showsAnothersCode() {
            assertThat(SWEDISH.display(PhoneNumber.of("+442079460018"))).isEqualTo("+44 20 7946 0018");
        }
    }
}
