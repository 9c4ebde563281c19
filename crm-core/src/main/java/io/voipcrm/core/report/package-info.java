/** How many calls there were, how they went and how long they took, from sums that are kept by the quarter of an hour. */
@NullMarked
package io.voipcrm.core.report;

import org.jspecify.annotations.NullMarked;
