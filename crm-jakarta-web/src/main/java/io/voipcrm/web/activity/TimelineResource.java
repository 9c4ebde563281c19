package io.voipcrm.web.activity;

import io.voipcrm.core.Crm;
import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.activity.TimelineCursor;
import io.voipcrm.core.activity.TimelineItem;
import io.voipcrm.core.activity.TimelineKind;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.paging.Page;
import io.voipcrm.web.json.InvalidRequestException;
import io.voipcrm.web.json.PathId;
import io.voipcrm.web.json.Words;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A contact's story: calls, notes, tasks and changes, the newest first. */
@Path("/contacts")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class TimelineResource {
    private final Crm crm;

    @Inject
    public TimelineResource(Crm crm) {
        this.crm = crm;
    }

    /** A part of the story; {@code kind} names what to tell of, separated by commas, everything when left out. */
    @GET
    @Path("/{id}/timeline")
    public ActivityPages.Timeline page(
            @PathParam("id") String id,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("limit") @DefaultValue("50") String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context SecurityContext security) {
        Actor caller = Caller.of(security);
        Page<TimelineItem> page =
                crm.timeline().page(caller, PathId.read(id, ContactId::of), kinds(kind), place(cursor), size(limit));
        TimelineView view = TimelineView.of(crm, caller, page.items());
        return new ActivityPages.Timeline(
                page.items().stream().map(view::item).toList(), page.next().orElse(null));
    }

    private static Set<TimelineKind> kinds(@Nullable String words) {
        Set<TimelineKind> kinds = EnumSet.noneOf(TimelineKind.class);
        for (String word : words == null ? new String[0] : words.split(",", -1)) {
            if (!word.isBlank()) {
                kinds.add(read("kind", () -> Words.read(TimelineKind.class, "kind", word.strip())));
            }
        }
        return kinds.isEmpty() ? EnumSet.allOf(TimelineKind.class) : kinds;
    }

    private static Optional<TimelineCursor> place(@Nullable String cursor) {
        return Optional.ofNullable(cursor)
                .filter(text -> !text.isBlank())
                .map(text -> read("cursor", () -> TimelineCursor.parse(text.strip())));
    }

    private static int size(String limit) {
        try {
            return Integer.parseInt(limit.strip());
        } catch (NumberFormatException e) {
            throw new InvalidRequestException("limit", "This is a number");
        }
    }

    private static <T> T read(String name, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (InvalidValueException e) {
            throw new InvalidRequestException(name, String.valueOf(e.getMessage()));
        }
    }
}
