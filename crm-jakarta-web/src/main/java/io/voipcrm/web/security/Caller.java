package io.voipcrm.web.security;

import io.voipcrm.core.session.SignedIn;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** Who makes this request, as the bearer check found out. */
public final class Caller implements SecurityContext {
    private final SignedIn signedIn;
    private final boolean secure;

    Caller(SignedIn signedIn, boolean secure) {
        this.signedIn = signedIn;
        this.secure = secure;
    }

    /**
     * The session behind the request.
     *
     * @throws IllegalStateException when the request needs none
     */
    public static SignedIn of(SecurityContext context) {
        if (context.getUserPrincipal() instanceof SessionPrincipal principal) {
            return principal.signedIn();
        }
        throw new IllegalStateException("This request has no session");
    }

    @Override
    public Principal getUserPrincipal() {
        return new SessionPrincipal(signedIn);
    }

    @Override
    public boolean isUserInRole(String role) {
        return signedIn.role().word().equals(role);
    }

    @Override
    public boolean isSecure() {
        return secure;
    }

    @Override
    public @Nullable String getAuthenticationScheme() {
        return "Bearer";
    }

    private record SessionPrincipal(SignedIn signedIn) implements Principal {
        @Override
        public String getName() {
            return signedIn.userId().toString();
        }
    }
}
