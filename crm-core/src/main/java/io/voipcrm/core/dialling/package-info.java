/** What may be dialled, by whom and how often, and which number the other side sees. */
@NullMarked
package io.voipcrm.core.dialling;

import org.jspecify.annotations.NullMarked;
