/** The people who work with the CRM. */
@NullMarked
package io.voipcrm.core.user;

import org.jspecify.annotations.NullMarked;
