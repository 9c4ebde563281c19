/** Notes, tasks, a contact's story and the card of a caller over HTTP. */
@NullMarked
package io.voipcrm.web.activity;

import org.jspecify.annotations.NullMarked;
