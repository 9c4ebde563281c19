package io.voipcrm.web.contact;

import io.voipcrm.core.Crm;
import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactEmail;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.Lookup;
import io.voipcrm.core.contact.MatchKeys;
import io.voipcrm.core.contact.Similar;
import io.voipcrm.web.contact.ContactAnswers.LookupJson;
import io.voipcrm.web.contact.ContactAnswers.SimilarJson;
import io.voipcrm.web.contact.ContactAnswers.SimilarOneJson;
import io.voipcrm.web.contact.ContactAnswers.TagJson;
import io.voipcrm.web.contact.ContactAnswers.TagsJson;
import io.voipcrm.web.json.InvalidRequestException;
import io.voipcrm.web.json.PathId;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whose number is this, who may this be, and what are contacts tagged with. */
@Path("/contacts")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class FindingResource {
    private static final int LONGEST = 200;
    private static final int MOST = 20;

    private final Crm crm;
    private final ContactReader reader;

    @Inject
    public FindingResource(Crm crm, Country country) {
        this.crm = crm;
        this.reader = new ContactReader(country);
    }

    @GET
    @Path("/lookup")
    public LookupJson lookup(@QueryParam("number") @Nullable String number, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        if (number == null || number.isBlank() || number.length() > LONGEST) {
            throw new InvalidRequestException("number", "This is a telephone number");
        }
        Lookup found = crm.contacts().lookup(caller, reader.number(number));
        return new LookupJson(
                found.number().e164(),
                found.own(),
                new ContactDesk(crm, caller).rows(found.matches()).of(found.matches()));
    }

    /** Asked while somebody types: what is not yet a number or an address is passed over. */
    @GET
    @Path("/similar")
    public SimilarJson similar(
            @QueryParam("name") @Nullable String name,
            @QueryParam("number") @Nullable List<String> numbers,
            @QueryParam("email") @Nullable List<String> emails,
            @QueryParam("except") @Nullable String except,
            @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        MatchKeys keys = new MatchKeys(
                understood(numbers, reader::number),
                understood(emails, ContactEmail::checkedAddress),
                name == null || name.isBlank() || name.length() > LONGEST ? Set.of() : Set.of(name));
        Optional<ContactId> but = Optional.ofNullable(except)
                .filter(text -> !text.isBlank())
                .map(text -> PathId.read(text, ContactId::of));
        List<Similar> found = crm.duplicates().similar(caller, keys, but);
        List<Contact> contacts = found.stream().map(Similar::contact).toList();
        ContactRows rows = new ContactDesk(crm, caller).rows(contacts);
        return new SimilarJson(found.stream()
                .map(one -> new SimilarOneJson(rows.of(one.contact()), DuplicateResource.words(one.reasons())))
                .toList());
    }

    @GET
    @Path("/tags")
    public TagsJson tags(@QueryParam("q") @Nullable String beginning, @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        String typed = beginning == null ? "" : beginning;
        return new TagsJson(crm.contacts().tags(caller, typed).stream()
                .map(use -> new TagJson(use.tag(), use.count()))
                .toList());
    }

    private static <T> Set<T> understood(@Nullable List<String> texts, Function<String, T> reader) {
        if (texts == null) {
            return Set.of();
        }
        return texts.stream()
                .filter(text -> !text.isBlank() && text.length() <= LONGEST)
                .limit(MOST)
                .flatMap(text -> attempt(text, reader).stream())
                .collect(Collectors.toSet());
    }

    private static <T> Optional<T> attempt(String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
