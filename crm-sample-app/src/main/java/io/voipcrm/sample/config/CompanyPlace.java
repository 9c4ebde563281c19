package io.voipcrm.sample.config;

import io.voipcrm.core.contact.Country;
import java.time.ZoneId;

/**
 * Where the company is.
 *
 * @param country where a telephone number without a country's code belongs
 * @param zone whose midnight begins the company's day
 */
public record CompanyPlace(Country country, ZoneId zone) {}
