package io.voipcrm.core.contact;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.tx.Transactions;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds contacts that may be the same person. Thread-safe. */
public final class DuplicateFinding {
    private static final int MOST = 10;
    private static final int CANDIDATES = 50;
    private static final int COMPARED = 500;

    private final ContactBook book;
    private final AccessPolicy access;
    private final Transactions transactions;

    DuplicateFinding(ContactBook book, AccessPolicy access, Transactions transactions) {
        this.book = book;
        this.access = access;
        this.transactions = transactions;
    }

    /**
     * Contacts that somebody who is being written down may be, the likeliest first, ten at most.
     *
     * @param except the contact that is being changed
     */
    public List<Similar> similar(Actor actor, MatchKeys keys, Optional<ContactId> except) {
        access.require(actor, Permission.SEE_CONTACTS);
        Set<String> wanted = keys.facets();
        return transactions.required(() -> book.contacts().sharing(keys, CANDIDATES)).stream()
                .filter(contact -> !except.equals(Optional.of(contact.id())))
                .map(contact -> new Similar(contact, reasons(contact, wanted)))
                .sorted(Comparator.comparingInt(
                                (Similar similar) -> -similar.reasons().size())
                        .thenComparing(similar -> similar.reasons().equals(EnumSet.of(DuplicateReason.NAME))))
                .limit(MOST)
                .toList();
    }

    /** Pairs of the worklist, the latest contacts first. */
    public List<Duplicates> page(Actor actor, Optional<DuplicatePair> after, int limit) {
        access.require(actor, Permission.MERGE_CONTACTS);
        return transactions.required(() -> {
            List<DuplicatePair> pairs = book.duplicates().page(after, limit);
            Set<ContactId> ids = pairs.stream()
                    .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                    .collect(Collectors.toSet());
            Map<ContactId, Contact> contacts =
                    book.contacts().findAll(ids).stream().collect(Collectors.toMap(Contact::id, Function.identity()));
            return pairs.stream()
                    .flatMap(pair -> together(pair, contacts).stream())
                    .toList();
        });
    }

    /** Never shows the two as a pair again. */
    public void dismiss(Actor actor, ContactId one, ContactId other) {
        access.require(actor, Permission.MERGE_CONTACTS);
        transactions.required(() -> {
            for (ContactId id : List.of(one, other)) {
                ContactWriting.standing(book.contacts().find(id), id);
            }
            book.duplicates().dismiss(one, other);
        });
    }

    /** Compares some of the contacts that have been stored since the last time. */
    public void compareSome() {
        transactions.required(() -> book.duplicates().compare(COMPARED));
    }

    private static Optional<Duplicates> together(DuplicatePair pair, Map<ContactId, Contact> contacts) {
        return Optional.ofNullable(contacts.get(pair.first()))
                .flatMap(first -> Optional.ofNullable(contacts.get(pair.second()))
                        .map(second -> new Duplicates(first, second, pair.reasons())));
    }

    private static Set<DuplicateReason> reasons(Contact contact, Set<String> wanted) {
        Set<DuplicateReason> reasons = EnumSet.noneOf(DuplicateReason.class);
        for (String facet : ContactIndex.of(contact).facets()) {
            if (wanted.contains(facet)) {
                reasons.add(Facets.reason(facet).orElse(DuplicateReason.NAME));
            }
        }
        return reasons;
    }
}
