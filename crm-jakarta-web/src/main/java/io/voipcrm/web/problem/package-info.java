/** What went wrong, as RFC 9457 problem documents. */
@NullMarked
package io.voipcrm.web.problem;

import org.jspecify.annotations.NullMarked;
