/** Tables as comma-separated text (RFC 4180), for spreadsheets and for what comes out of them. */
@NullMarked
package io.voipcrm.core.csv;

import org.jspecify.annotations.NullMarked;
