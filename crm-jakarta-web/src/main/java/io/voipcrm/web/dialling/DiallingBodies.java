package io.voipcrm.web.dialling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies that {@code /api/dialling} takes, for the description of the API; {@link DiallingFields} reads them. */
final class DiallingBodies {
    private DiallingBodies() {}

    /** What is left out stays as it is. */
    record Rules(
            @Nullable List<String> allowedCountries,
            @Nullable Long callsPerMinute,
            @Nullable Long longestCallMinutes,
            @Nullable Long wrapUpSeconds) {}

    record Numbers(List<NumberJson> numbers) {}
}
