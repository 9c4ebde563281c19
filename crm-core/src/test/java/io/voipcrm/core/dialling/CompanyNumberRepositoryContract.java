package io.voipcrm.core.dialling;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.testing.Together;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link CompanyNumberRepository} keeps to. */
public abstract class CompanyNumberRepositoryContract {
    private static final CompanyNumber MAIN = new CompanyNumber(PhoneNumber.of("+46850000100"), "Växel");
    private static final CompanyNumber SUPPORT = new CompanyNumber(PhoneNumber.of("+46850000101"), "Support");

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    private void replace(List<CompanyNumber> numbers) {
        stores().transactions().required(() -> stores().companyNumbers().replace(numbers));
    }

    private List<CompanyNumber> all() {
        return stores().transactions().required(() -> stores().companyNumbers().all());
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(all()).isEmpty();
    }

    @Test
    void keepsTheirOrder() {
        replace(List.of(SUPPORT, MAIN));

        assertThat(all()).containsExactly(SUPPORT, MAIN);
    }

    @Test
    void replacesAllOfThem() {
        replace(List.of(SUPPORT, MAIN));
        replace(List.of(MAIN));

        assertThat(all()).containsExactly(MAIN);
    }

    @Test
    void keepsOneListOfSeveralStoredAtOnce() {
        var outcomes = Together.run(4, i -> {
            replace(i % 2 == 0 ? List.of(MAIN, SUPPORT) : List.of(SUPPORT, MAIN));
            return i;
        });

        assertThat(Together.failures(outcomes)).isEmpty();
        assertThat(all()).containsExactlyInAnyOrder(MAIN, SUPPORT);
    }
}
