package io.voipcrm.core.exchange;

import java.util.List;
import java.util.Optional;

/**
 * What comes of reading a row.
 *
 * @param patch absent exactly when there are problems
 */
record RowReading(Optional<RowPatch> patch, List<RowProblem> problems) {}
