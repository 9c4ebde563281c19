/** What has changed: a numbered, durable log and its readers. */
@NullMarked
package io.voipcrm.core.event;

import org.jspecify.annotations.NullMarked;
