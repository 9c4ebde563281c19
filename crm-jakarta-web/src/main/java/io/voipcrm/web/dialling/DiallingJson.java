package io.voipcrm.web.dialling;

import java.util.List;

/**
 * What a telephone in the browser needs to know.
 *
 * @param homeCountry where numbers without a country's code belong
 * @param numbers the company's, the one that is shown unless another is chosen first
 * @param capabilities what the provider can do, for example {@code hold}
 * @param wrapUpSeconds how long an agent has after a call; 0 for not at all
 * @param emergencyNumbers what is never dialled here, for people to be told of
 */
record DiallingJson(
        String homeCountry,
        List<NumberJson> numbers,
        List<String> capabilities,
        long wrapUpSeconds,
        List<String> emergencyNumbers) {}
