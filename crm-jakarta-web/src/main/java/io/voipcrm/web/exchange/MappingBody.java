package io.voipcrm.web.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the rows become contacts, for the documentation. */
record MappingBody(
        List<ImportJson.Column> columns, @Nullable String country, String onMatch) {}
