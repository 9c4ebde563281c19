/**
 * Stores on PostgreSQL through Jakarta Persistence, for hosts that have it.
 *
 * <p>The host names {@code META-INF/crm-orm.xml} in its {@code persistence.xml} and runs the migrations in {@code
 * io/voipcrm/core/persistence/migration}. Rows are read fresh and let go of at once: nothing of the CRM stays in the
 * persistence context.
 */
@NullMarked
package io.voipcrm.core.persistence.jpa;

import org.jspecify.annotations.NullMarked;
