/** Who acts, and what they may do. */
@NullMarked
package io.voipcrm.core.access;

import org.jspecify.annotations.NullMarked;
