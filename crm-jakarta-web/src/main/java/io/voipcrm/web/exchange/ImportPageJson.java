package io.voipcrm.web.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of imports, the newest first. */
record ImportPageJson(List<ImportJson> items, @Nullable String next) {}
