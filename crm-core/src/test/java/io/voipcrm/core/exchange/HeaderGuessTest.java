package io.voipcrm.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.voipcrm.core.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderGuessTest {
    @Test
    void readsEnglishSwedishAndGermanHeaders() {
        assertThat(guessed("Full name", "E-mail", "Zip code"))
                .containsExactly("name", "email:work", "address.postalCode");
        assertThat(guessed("Namn", "Företag", "Ägare")).containsExactly("name", "company", "owner");
        assertThat(guessed("Firma", "Straße", "PLZ"))
                .containsExactly("company", "address.street", "address.postalCode");
    }

    @Test
    void takesSeveralNumbersButOneName() {
        assertThat(guessed("Phone 1", "Phone 2", "Name", "Namn"))
                .containsExactly("phone:work", "phone:work", "name", "");
    }

    @Test
    void putsANameTogetherWhereNoColumnHasTheWhole() {
        assertThat(guessed("First name", "Last name")).containsExactly("name", "name");
        assertThat(guessed("Förnamn", "Efternamn", "Namn")).containsExactly("", "", "name");
    }

    @Test
    void leavesUnknownHeadersAlone() {
        assertThat(guessed("Shoe size", "")).containsExactly("", "");
    }

    @Test
    void targetsAreReadAsTheyAreWritten() {
        for (String text : List.of("name", "phone:mobile", "email:work", "address.city", "field:vatId")) {
            assertThat(ColumnTarget.parse(text).text()).isEqualTo(text);
        }
        for (String text : List.of("", "names", "phone", "phone:", "address.planet", "field:")) {
            assertThatThrownBy(() -> ColumnTarget.parse(text)).isInstanceOf(InvalidValueException.class);
        }
    }

    private static List<String> guessed(String... headers) {
        return HeaderGuess.of(List.of(headers), List.of()).stream()
                .map(target -> target.map(ColumnTarget::text).orElse(""))
                .toList();
    }
}
