package io.voipcrm.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.voipcrm.core.contact.ContactFilter;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactOrder;
import io.voipcrm.core.csv.CsvWriter;
import io.voipcrm.core.inmemory.InMemoryTransactions;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ContactExportTest {
    private static final List<ContactId> MANY =
            LongStream.rangeClosed(1, 4_500).mapToObj(ContactId::of).toList();

    private final List<String> happened = new ArrayList<>();
    private final ContactTable table = new ContactTable(List.of());

    /** Rows of names that are the ids. */
    private final ContactRowSource source = new ContactRowSource() {
        @Override
        public List<ContactId> matching(ContactFilter filter, ContactOrder order) {
            return MANY;
        }

        @Override
        public List<List<String>> rows(List<ContactId> ids, boolean trashed, List<String> fieldKeys) {
            happened.add("read " + ids.get(0));
            return ids.stream().map(id -> List.of(id.toString())).toList();
        }
    };

    private String exported(ContactRowSource from, Executor ahead) throws IOException {
        StringWriter text = new StringWriter() {
            @Override
            public StringWriter append(CharSequence row) {
                if (row.toString().equals("1\r\n")) {
                    happened.add("write 1");
                }
                return super.append(row);
            }
        };
        new ContactExport(table, MANY, false, from, new InMemoryTransactions(), ahead).writeTo(new CsvWriter(text));
        return text.toString();
    }

    @Test
    void readsTheNextChunksBeforeItWritesOne() throws IOException {
        String text = exported(source, Runnable::run);

        assertThat(happened).containsExactly("read 1", "read 2001", "read 4001", "write 1");
        assertThat(text.lines().skip(1))
                .containsExactlyElementsOf(
                        MANY.stream().map(ContactId::toString).toList());
    }

    @Test
    void readsByItselfWhereNobodyIsFree() throws IOException {
        String text = exported(source, busy -> {
            throw new RejectedExecutionException();
        });

        assertThat(text.lines().skip(1)).hasSize(MANY.size());
    }

    @Test
    void doesNotWaitForSomebodyWhoNeverBegins() throws IOException {
        String text = exported(source, neverDone -> {});

        assertThat(text.lines().skip(1)).hasSize(MANY.size());
    }

    @Test
    void readsNoFurtherForAReaderWhoHasGone() {
        List<Runnable> asked = new ArrayList<>();
        Writer gone = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("The browser has gone");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        CsvWriter out = new CsvWriter(new BufferedWriter(gone, 1_000));

        assertThatIOException()
                .isThrownBy(() -> new ContactExport(table, MANY, false, source, new InMemoryTransactions(), asked::add)
                        .writeTo(out));

        asked.forEach(Runnable::run);
        assertThat(happened).containsExactly("read 1");
    }

    @Test
    void failsAsTheReadingFailed() {
        ContactRowSource broken = new ContactRowSource() {
            @Override
            public List<ContactId> matching(ContactFilter filter, ContactOrder order) {
                return MANY;
            }

            @Override
            public List<List<String>> rows(List<ContactId> ids, boolean trashed, List<String> fieldKeys) {
                throw new IllegalStateException("The database does not answer");
            }
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> exported(broken, Runnable::run))
                .withMessage("The database does not answer");
    }
}
