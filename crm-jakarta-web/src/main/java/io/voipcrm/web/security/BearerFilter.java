package io.voipcrm.web.security;

import io.voipcrm.core.Crm;
import io.voipcrm.core.session.SignedIn;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Optional;

/** Lets a request through with the token of a live session only, unless the method is {@link OpenToAnyone}. */
@Provider
@Dependent
@Priority(Priorities.AUTHENTICATION)
public class BearerFilter implements ContainerRequestFilter {
    private static final String SCHEME = "bearer ";

    @Inject
    private Crm crm;

    @Context
    @SuppressWarnings("NullAway.Init")
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceMethod().isAnnotationPresent(OpenToAnyone.class)) {
            return;
        }
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
