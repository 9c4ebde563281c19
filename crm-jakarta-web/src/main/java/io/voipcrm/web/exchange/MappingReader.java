package io.voipcrm.web.exchange;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.exchange.ColumnTarget;
import io.voipcrm.core.exchange.ImportPlan;
import io.voipcrm.core.exchange.OnMatch;
import io.voipcrm.web.json.Fields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a client says the columns of a table hold. */
final class MappingReader {
    private MappingReader() {}

    /**
     * The plan.
     *
     * @param count how many columns the table has; those that are not named are left out
     */
    static ImportPlan read(Fields in, int count) {
        List<Optional<ColumnTarget>> columns = new ArrayList<>(Collections.nCopies(count, Optional.empty()));
        Optional<List<Map.Entry<Integer, Optional<ColumnTarget>>>> named =
                in.items("columns", column -> column(column, count));
        named.ifPresent(all -> all.forEach(column -> columns.set(column.getKey(), column.getValue())));
        if (named.isEmpty() && !in.given("columns")) {
            in.wrong("columns", "This is needed");
        }
        Optional<Country> country = in.optional("country", Country::of);
        OnMatch onMatch = in.optional("onMatch", MappingReader::onMatch).orElse(OnMatch.UPDATE);
        in.check();
        return new ImportPlan(columns, country, onMatch);
    }

    private static Optional<Map.Entry<Integer, Optional<ColumnTarget>>> column(Fields in, int count) {
        Optional<Long> place = in.wholeNumber("column");
        Optional<ColumnTarget> target = in.optional("target", ColumnTarget::parse);
        if (place.filter(at -> at >= 0 && at < count).isEmpty()) {
            in.wrong("column", "There is no such column");
            return Optional.empty();
        }
        return Optional.of(Map.entry(place.get().intValue(), target));
    }

    private static OnMatch onMatch(String word) {
        return switch (word) {
            case "update" -> OnMatch.UPDATE;
            case "skip" -> OnMatch.SKIP;
            default -> throw new InvalidValueException("onMatch", "This is update or skip");
        };
    }
}
