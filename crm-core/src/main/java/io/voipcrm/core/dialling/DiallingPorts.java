package io.voipcrm.core.dialling;

import io.voipcrm.core.telephony.CredentialsRepository;
import io.voipcrm.core.user.UserRepository;

/** What decisions about dialling need from outside. */
public record DiallingPorts(
        DiallingRulesRepository rules,
        CompanyNumberRepository numbers,
        DialAttempts attempts,
        CredentialsRepository credentials,
        UserRepository users) {}
