package io.voipcrm.core.contact;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.UserId;
import java.util.List;

/**
 * A list of contacts as somebody likes it, kept under a name.
 *
 * @param id its number, 0 before it is stored
 * @param name 1 to 60 characters
 * @param query the filters and the order, as the client writes them
 * @param columns what is shown, as the client calls it
 * @param shared whether the whole team sees it
 */
public record ContactView(long id, UserId owner, String name, String query, List<String> columns, boolean shared) {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 2000;
    private static final int MOST_COLUMNS = 50;

    public ContactView {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new InvalidValueException("name", "A name has 1 to 60 characters");
        }
        if (query.length() > LONGEST_QUERY) {
            throw new InvalidValueException("query", "A query has 2,000 characters at most");
        }
        if (columns.size() > MOST_COLUMNS
                || columns.stream().anyMatch(column -> column.isBlank() || column.length() > LONGEST_NAME)) {
            throw new InvalidValueException("columns", "There are 50 columns at most, by their names");
        }
        columns = List.copyOf(columns);
    }
}
