package io.voipcrm.twilio;

import com.twilio.base.Page;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.CallFetcher;
import com.twilio.rest.api.v2010.account.CallReader;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.LegReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asks Twilio what it knows of legs: of a few one by one, of many through the list of the account's calls, newest
 * first, as long as that takes fewer requests.
 */
final class LegReports {
    private static final int A_FEW = 20;
    private static final int QUESTIONS_PER_PAGE = 20;
    private static final long PAGE_SIZE = 1000;

    private final RestClient rest;

    LegReports(RestClient rest) {
        this.rest = rest;
    }

    List<LegReport> of(Collection<LegId> legs) {
        Set<LegId> wanted = new LinkedHashSet<>(legs);
        List<LegReport> found = new ArrayList<>();
        if (wanted.size() > A_FEW) {
            readLists(wanted, found);
        }
        wanted.forEach(leg -> rest.find(client -> new CallFetcher(account(), leg.value()).fetch(client))
                .map(LegReports::report)
                .ifPresent(found::add));
        return found;
    }

    /** A page costs as much time as some single questions do: the search ends where those would have been quicker. */
    private void readLists(Set<LegId> wanted, List<LegReport> found) {
        CallReader reader = new CallReader(account()).setPageSize(PAGE_SIZE);
        int pages = Math.max(1, wanted.size() / QUESTIONS_PER_PAGE);
        Optional<Page<Call>> page = Optional.of(rest.ask(reader::firstPage));
        for (int number = 1; page.isPresent(); number++) {
            Page<Call> read = page.get();
            read.getRecords().stream()
                    .filter(call -> wanted.remove(LegId.of(call.getSid())))
                    .map(LegReports::report)
                    .forEach(found::add);
            page = read.hasNextPage() && !wanted.isEmpty() && number < pages
                    ? Optional.of(rest.ask(client -> reader.nextPage(read, client)))
                    : Optional.empty();
        }
    }

    private String account() {
        return rest.account().accountId();
    }

    private static LegReport report(Call call) {
        return LegTimes.of(call).report();
    }
}
