/** Telephone numbers and whose they are. */
@NullMarked
package io.voipcrm.core.contact;

import org.jspecify.annotations.NullMarked;
