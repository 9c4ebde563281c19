package io.voipcrm.web.contact;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.CompanyId;
import io.voipcrm.core.contact.ContactCursor;
import io.voipcrm.core.contact.ContactFilter;
import io.voipcrm.core.contact.ContactOrder;
import io.voipcrm.core.contact.OwnerFilter;
import io.voipcrm.core.contact.SearchTerms;
import io.voipcrm.web.json.FieldError;
import io.voipcrm.web.json.InvalidRequestException;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which contacts a client wants to see, and how; whatever is left out or empty lets all through. */
public class ContactQuery {
    private static final int USUAL_SIZE = 50;

    @QueryParam("q")
    private @Nullable String q;

    @QueryParam("owner")
    private @Nullable String owner;

    @QueryParam("tag")
    private @Nullable List<String> tags;

    @QueryParam("company")
    private @Nullable String company;

    @QueryParam("trash")
    private @Nullable String trash;

    @QueryParam("sort")
    private @Nullable String sort;

    @QueryParam("limit")
    private @Nullable String limit;

    @QueryParam("cursor")
    private @Nullable String cursor;

    /** A query in the CRM's words. */
    record Wanted(ContactFilter filter, ContactOrder order, Optional<ContactCursor> after, int size) {}

    /**
     * Reads it.
     *
     * @param caller who {@code me} is
     * @throws InvalidRequestException with every parameter that is wrong
     */
    Wanted read(UserId caller) {
        List<FieldError> errors = new ArrayList<>();
        ContactFilter filter = new ContactFilter(
                read("q", q, SearchTerms::parse, errors).orElse(SearchTerms.none()),
                read("owner", owner, text -> owner(text, caller), errors),
                tags(),
                read("company", company, text -> CompanyId.of(Long.parseLong(text)), errors),
                read("trash", trash, ContactQuery::flag, errors).orElse(false));
        ContactOrder order = read("sort", sort, ContactOrder::parse, errors).orElse(ContactOrder.byName());
        Optional<ContactCursor> after = read("cursor", cursor, text -> ContactCursor.parse(text, order), errors);
        int size = read("limit", limit, Integer::valueOf, errors).orElse(USUAL_SIZE);
        if (!errors.isEmpty()) {
            throw new InvalidRequestException(errors);
        }
        return new Wanted(filter, order, after, size);
    }

    private Set<String> tags() {
        return tags == null
                ? Set.of()
                : tags.stream().map(String::strip).filter(tag -> !tag.isEmpty()).collect(Collectors.toSet());
    }

    private static OwnerFilter owner(String text, UserId caller) {
        return switch (text) {
            case "me" -> OwnerFilter.of(caller);
            case "none" -> OwnerFilter.nobody();
            default -> OwnerFilter.of(UserId.of(Long.parseLong(text)));
        };
    }

    private static boolean flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new InvalidValueException("trash", "This is true or false");
        }
        return text.equals("true");
    }

    private static <T> Optional<T> read(
            String name, @Nullable String text, Function<String, T> reader, List<FieldError> errors) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text.strip()));
        } catch (InvalidValueException e) {
            errors.add(FieldError.of(name, e));
        } catch (NumberFormatException e) {
            errors.add(new FieldError(name, "This is a number"));
        }
        return Optional.empty();
    }
}
