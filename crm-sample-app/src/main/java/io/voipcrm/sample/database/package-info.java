/** The database schema, kept at the version this build needs. */
@NullMarked
package io.voipcrm.sample.database;

import org.jspecify.annotations.NullMarked;
