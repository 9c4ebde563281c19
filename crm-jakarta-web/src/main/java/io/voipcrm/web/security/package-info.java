/** Tokens, password hashes, the bearer check, and what protects the first set-up. */
@NullMarked
package io.voipcrm.web.security;

import org.jspecify.annotations.NullMarked;
