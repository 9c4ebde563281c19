package io.voipcrm.core.exchange;

import java.util.List;

/** What has become of some rows. */
record RowOutcome(ImportProgress counts, List<RefusedRow> refused) {}
