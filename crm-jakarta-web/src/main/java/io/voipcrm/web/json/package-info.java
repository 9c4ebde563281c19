/** Records in, records out: the JSON of the API. */
@NullMarked
package io.voipcrm.web.json;

import org.jspecify.annotations.NullMarked;
