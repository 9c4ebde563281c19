package io.voipcrm.web.call;

import org.jspecify.annotations.Nullable;

/**
 * Who the customer is.
 *
 * @param id null when a host's own directory knows the name only
 */
public record CallContactJson(@Nullable Long id, String name) {}
