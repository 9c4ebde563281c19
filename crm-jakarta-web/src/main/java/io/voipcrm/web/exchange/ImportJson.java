package io.voipcrm.web.exchange;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.exchange.ColumnTarget;
import io.voipcrm.core.exchange.ContactImport;
import io.voipcrm.core.exchange.ImportProgress;
import io.voipcrm.core.exchange.RefusedRow;
import io.voipcrm.web.call.People;
import io.voipcrm.web.call.PersonJson;
import io.voipcrm.web.json.Words;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An import as clients see it.
 *
 * @param rows known after a check
 * @param errors the first hundred; none in lists
 */
public record ImportJson(
        long id,
        String fileName,
        String state,
        String delimiter,
        List<String> columns,
        List<List<String>> sample,
        Mapping mapping,
        @Nullable String country,
        String onMatch,
        @Nullable Long rows,
        Progress progress,
        List<RowError> errors,
        PersonJson createdBy,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String failure) {
    /** How many errors are shown, of which at least as many rows are needed. */
    public static final int ERRORS = 100;

    /** What the columns hold. */
    public record Mapping(List<Column> columns) {}

    /** What a column holds; null when it is left out. */
    public record Column(int column, @Nullable String target) {}

    /** How many rows have become what so far. */
    public record Progress(long read, long created, long updated, long unchanged, long refused, int percent) {}

    /** Why a row was refused; the headers are row 1, the first column is column 0. */
    public record RowError(long row, @Nullable Integer column, String message) {}

    /** Everyone who is named in these. */
    public static Set<UserId> people(Collection<ContactImport> imports) {
        return imports.stream().map(ContactImport::createdBy).collect(Collectors.toSet());
    }

    public static ImportJson of(ContactImport one, List<RefusedRow> refused, People people) {
        ImportProgress progress = one.progress();
        return new ImportJson(
                one.id().value(),
                one.fileName(),
                Words.of(one.state()),
                String.valueOf(one.shape().delimiter().sign()),
                one.shape().columns(),
                one.shape().sample(),
                mapping(one),
                one.plan().country().map(Country::code).orElse(null),
                Words.of(one.plan().onMatch()),
                one.rows().orElse(null),
                new Progress(
                        progress.read(),
                        progress.created(),
                        progress.updated(),
                        progress.unchanged(),
                        progress.refused(),
                        progress.percent()),
                errors(refused),
                people.person(one.createdBy()),
                one.createdAt(),
                one.startedAt().orElse(null),
                one.finishedAt().orElse(null),
                one.failure().orElse(null));
    }

    private static Mapping mapping(ContactImport one) {
        List<java.util.Optional<ColumnTarget>> columns = one.plan().columns();
        return new Mapping(IntStream.range(0, columns.size())
                .mapToObj(i ->
                        new Column(i, columns.get(i).map(ColumnTarget::text).orElse(null)))
                .toList());
    }

    private static List<RowError> errors(List<RefusedRow> refused) {
        return refused.stream()
                .flatMap(row -> row.problems().stream()
                        .map(problem -> new RowError(row.row(), problem.column().orElse(null), problem.message())))
                .limit(ERRORS)
                .toList();
    }
}
