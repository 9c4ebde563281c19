/** Doing several things together or not at all. */
@NullMarked
package io.voipcrm.core.tx;

import org.jspecify.annotations.NullMarked;
