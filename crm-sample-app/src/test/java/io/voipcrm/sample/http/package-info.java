/** The contract of {@code /api} and {@code /ws}, tried on the running product. */
@NullMarked
package io.voipcrm.sample.http;

import org.jspecify.annotations.NullMarked;
