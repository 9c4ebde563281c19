package io.voipcrm.web.security;

import io.voipcrm.core.Crm;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Puts the bearer check before every method that is not {@link OpenToAnyone}. */
@Provider
@Dependent
public class SessionsNeeded implements DynamicFeature {
    private final Crm crm;

    @Inject
    public SessionsNeeded(Crm crm) {
        this.crm = crm;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        if (!resource.getResourceMethod().isAnnotationPresent(OpenToAnyone.class)) {
            context.register(new BearerFilter(crm), Priorities.AUTHENTICATION);
        }
    }
}
