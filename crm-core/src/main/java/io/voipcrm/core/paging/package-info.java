/** Long lists, read part by part. */
@NullMarked
package io.voipcrm.core.paging;

import org.jspecify.annotations.NullMarked;
