package io.voipcrm.web.dialling;

import io.voipcrm.core.dialling.CompanyNumber;

/** A number of the company's and what the team calls it. */
record NumberJson(String number, String label) {
    static NumberJson of(CompanyNumber company) {
        return new NumberJson(company.number().e164(), company.label());
    }
}
