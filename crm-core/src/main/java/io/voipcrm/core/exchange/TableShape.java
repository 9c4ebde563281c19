package io.voipcrm.core.exchange;

import io.voipcrm.core.csv.Delimiter;
import java.util.List;

/**
 * What a file looks like.
 *
 * @param charset name of its encoding
 * @param columns the headers, as in the first row
 * @param sample the first rows behind it, ten at most, long cells cut; empty once the import is over
 */
public record TableShape(String charset, Delimiter delimiter, List<String> columns, List<List<String>> sample) {
    public TableShape {
        columns = List.copyOf(columns);
        sample = List.copyOf(sample);
    }

    TableShape withoutSample() {
        return new TableShape(charset, delimiter, columns, List.of());
    }
}
