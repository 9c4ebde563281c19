/** Signing in, staying signed in and signing out. */
@NullMarked
package io.voipcrm.core.session;

import org.jspecify.annotations.NullMarked;
