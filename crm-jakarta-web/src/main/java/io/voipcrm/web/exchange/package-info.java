/** Tables of contacts that come in. */
@NullMarked
package io.voipcrm.web.exchange;

import org.jspecify.annotations.NullMarked;
