package io.voipcrm.core;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.explanation.ExplanationService;
import io.voipcrm.core.report.ReportService;
import java.time.Clock;

/** The services that look back on calls, put together. */
record Insight(ExplanationService explanations, ReportService reports) {
    static Insight of(Stores stores, AccessPolicy access, Clock clock) {
        return new Insight(
                new ExplanationService(
                        stores.calls(),
                        stores.journal(),
                        stores.callEvents(),
                        stores.users(),
                        access,
                        stores.transactions()),
                new ReportService(stores.rollups(), access, stores.transactions(), clock));
    }

    void tick() {
        reports.refresh();
    }
}
