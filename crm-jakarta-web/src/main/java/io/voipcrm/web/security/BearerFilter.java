package io.voipcrm.web.security;

import io.voipcrm.core.Crm;
import io.voipcrm.core.session.SignedIn;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Optional;

/** Lets a request through with the token of a live session only. */
final class BearerFilter implements ContainerRequestFilter {
    private static final String SCHEME = "bearer ";

    private final Crm crm;

    BearerFilter(Crm crm) {
        this.crm = crm;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        SignedIn signedIn = token(request)
                .flatMap(crm.sessions()::authenticate)
                .orElseThrow(() -> new NotAuthorizedException("Bearer"));
        boolean secure = request.getSecurityContext().isSecure();
        request.setSecurityContext(new Caller(signedIn, secure));
    }

    private static Optional<String> token(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .filter(value -> value.toLowerCase(Locale.ROOT).startsWith(SCHEME))
                .map(value -> value.substring(SCHEME.length()).strip())
                .filter(token -> !token.isEmpty());
    }
}
