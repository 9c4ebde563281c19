/** Stores that keep everything in memory: for a first try, for demonstrations, and as everyone's test fake. */
@NullMarked
package io.voipcrm.core.inmemory;

import org.jspecify.annotations.NullMarked;
