/** Tables for spreadsheets, streamed. */
@NullMarked
package io.voipcrm.web.csv;

import org.jspecify.annotations.NullMarked;
