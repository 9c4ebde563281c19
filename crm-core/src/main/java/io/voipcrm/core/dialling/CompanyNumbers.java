package io.voipcrm.core.dialling;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.TelephonyNotConfiguredException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The company's numbers: the one of its account at the provider, which is always the first, and those added to it. */
final class CompanyNumbers {
    private static final int MOST = 200;
    private static final String UNLABELLED = "Main number";

    private final DiallingPorts ports;
    private final String provider;

    CompanyNumbers(DiallingPorts ports, String provider) {
        this.ports = ports;
        this.provider = provider;
    }

    List<CompanyNumber> all() {
        List<CompanyNumber> stored = ports.numbers().all();
        return ofAccount().map(main -> withFirst(main, stored)).orElse(stored);
    }

    void replace(List<CompanyNumber> numbers) {
        Set<PhoneNumber> seen = new HashSet<>();
        for (CompanyNumber number : numbers) {
            if (!seen.add(number.number())) {
                throw new InvalidValueException("numbers", "A number is listed twice");
            }
        }
        if (numbers.size() > MOST) {
            throw new InvalidValueException("numbers", "There are 200 numbers at most");
        }
        ports.numbers().replace(numbers);
    }

    boolean contain(PhoneNumber number) {
        return all().stream().anyMatch(own -> own.number().equals(number));
    }

    PhoneNumber callerId(Optional<PhoneNumber> wanted) {
        List<PhoneNumber> own = all().stream().map(CompanyNumber::number).toList();
        if (own.isEmpty()) {
            throw new TelephonyNotConfiguredException();
        }
        PhoneNumber shown = wanted.orElse(own.get(0));
        if (!own.contains(shown)) {
            throw new InvalidValueException("from", "That is not one of the company's numbers");
        }
        return shown;
    }

    private Optional<PhoneNumber> ofAccount() {
        return ports.credentials().find(provider).map(stored -> stored.credentials()
                .phoneNumber());
    }

    private static List<CompanyNumber> withFirst(PhoneNumber main, List<CompanyNumber> stored) {
        List<CompanyNumber> numbers = new ArrayList<>();
        numbers.add(stored.stream()
                .filter(one -> one.number().equals(main))
                .findFirst()
                .orElseGet(() -> new CompanyNumber(main, UNLABELLED)));
        stored.stream().filter(one -> !one.number().equals(main)).forEach(numbers::add);
        return List.copyOf(numbers);
    }
}
