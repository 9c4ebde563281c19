/** Reports on calls, for clients and spreadsheets. */
@NullMarked
package io.voipcrm.web.report;

import org.jspecify.annotations.NullMarked;
