package io.voipcrm.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a file is taken for, and what its columns may become. */
public abstract class ImportUploadContract extends Imports {
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
                            stores().imports(), stores().transactions(), ImportUploadContract.this.arriving(), 1 << 20)
                    .take(endless));
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
