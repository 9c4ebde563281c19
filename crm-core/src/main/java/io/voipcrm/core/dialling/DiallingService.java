package io.voipcrm.core.dialling;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.NumberPlan;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.tx.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides what is dialled. Nothing leaves the company that was not asked here. Thread-safe. */
public final class DiallingService {
    private final DiallingRulesRepository rules;
    private final CompanyNumbers numbers;
    private final NumberPlan plan;
    private final Judgement judgement;
    private final DialLimit limit;
    private final Optional<Country> home;
    private final AccessPolicy access;
    private final Transactions transactions;

    /**
     * A service.
     *
     * @param provider whose account the company's first number belongs to
     * @param home where numbers without a country's code belong; absent when such numbers can't be dialled
     */
    public DiallingService(
            DiallingPorts ports,
            String provider,
            Optional<Country> home,
            AccessPolicy access,
            Transactions transactions,
            Clock clock) {
        this.rules = ports.rules();
        this.numbers = new CompanyNumbers(ports, provider);
        this.plan = new NumberPlan(home);
        this.judgement = new Judgement(ports.users(), numbers, plan);
        this.limit = new DialLimit(ports.attempts(), clock);
        this.home = home;
        this.access = access;
        this.transactions = transactions;
    }

    /** The company's country; absent when the host named none. */
    public Optional<Country> home() {
        return home;
    }

    /** The numbering plans as the company sees them. */
    public NumberPlan plan() {
        return plan;
    }

    /** The rules for those who work by them; no person asks here. */
    public DiallingRules rules() {
        return transactions.required(() -> rules.find()).orElseGet(() -> DiallingRules.usual(home));
    }

    public DiallingRules rules(Actor actor) {
        access.require(actor, Permission.MANAGE_TELEPHONY);
        return rules();
    }

    public DiallingRules changeRules(Actor actor, DiallingRules changed) {
        access.require(actor, Permission.MANAGE_TELEPHONY);
        transactions.required(() -> rules.save(changed));
        return changed;
    }

    /** The company's numbers, the one that is shown unless another is chosen first; empty before telephony is set up. */
    public List<CompanyNumber> numbers(Actor actor) {
        access.require(actor, Permission.PLACE_CALLS);
        return transactions.required(numbers::all);
    }

    /**
     * Stores these numbers in place of the former ones. The number of the provider's account stays the first, whether
     * it is listed or not.
     */
    public List<CompanyNumber> changeNumbers(Actor actor, List<CompanyNumber> changed) {
        access.require(actor, Permission.MANAGE_TELEPHONY);
        return transactions.required(() -> {
            numbers.replace(changed);
            return numbers.all();
        });
    }

    /** Whether the number is one of the company's own, and so never a customer's. */
    public boolean ownNumber(PhoneNumber number) {
        return transactions.required(() -> numbers.contain(number));
    }

    /** The company's own numbers, for those who ask about many; no person asks here. */
    public Set<PhoneNumber> ownNumbers() {
        return transactions.required(numbers::all).stream()
                .map(CompanyNumber::number)
                .collect(Collectors.toSet());
    }

    /** What would come of dialling this. It counts for nothing: people ask while they type. */
    public DialDecision check(Actor actor, String typed) {
        access.require(actor, Permission.PLACE_CALLS);
        DiallingRules current = rules();
        return transactions.required(() -> judgement.of(actor.userId(), typed, current));
    }

    /** What comes of dialling this. It counts as an attempt, whatever comes of it. */
    public DialDecision decide(Actor actor, String typed) {
        access.require(actor, Permission.PLACE_CALLS);
        DiallingRules current = rules();
        return transactions.required(() -> {
            DialDecision decision = judgement.of(actor.userId(), typed, current);
            return limit.applied(actor.userId(), decision, current);
        });
    }

    /**
     * The number that whoever is called shall see.
     *
     * @param wanted absent for the company's first
     * @throws io.voipcrm.core.InvalidValueException when it is not one of the company's
     * @throws io.voipcrm.core.telephony.TelephonyNotConfiguredException when the company has no number
     */
    public PhoneNumber callerId(Optional<PhoneNumber> wanted) {
        return transactions.required(() -> numbers.callerId(wanted));
    }
}
