/** The door to the CRM for a host application. */
@NullMarked
package io.voipcrm.core;

import org.jspecify.annotations.NullMarked;
