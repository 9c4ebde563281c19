/** What the team writes down about contacts and calls, and what it means to do. */
@NullMarked
package io.voipcrm.core.activity;

import org.jspecify.annotations.NullMarked;
