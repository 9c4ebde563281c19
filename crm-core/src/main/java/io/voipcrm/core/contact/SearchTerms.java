package io.voipcrm.core.contact;

import io.voipcrm.core.InvalidValueException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody types to find contacts. Every word has to be found: three letters or more anywhere, fewer at the
 * beginning of a word of the name. A number may be written in any form.
 *
 * @param parts what the contact's {@link ContactIndex#text()} has to contain
 * @param beginnings facets that the contact has to have
 */
public record SearchTerms(List<String> parts, Set<String> beginnings) {
    private static final Pattern NUMBER = Pattern.compile("[+(]*[0-9][0-9()+./ \\-]*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int LONGEST = 200;
    private static final int SHORTEST_PART = 3;

    public SearchTerms {
        parts = List.copyOf(parts);
        beginnings = Set.copyOf(beginnings);
    }

    public static SearchTerms none() {
        return new SearchTerms(List.of(), Set.of());
    }

    /**
     * Reads what was typed.
     *
     * @throws InvalidValueException when it is longer than anybody types
     */
    public static SearchTerms parse(String typed) {
        if (typed.length() > LONGEST) {
            throw new InvalidValueException("q", "A search has 200 characters at most");
        }
        String folded = Folding.plain(typed);
        Collector terms = new Collector();
        if (NUMBER.matcher(folded).matches() && digits(folded).length() >= SHORTEST_PART) {
            terms.parts.add(digits(folded));
        } else if (!folded.isEmpty()) {
            Stream.of(folded.split(" ")).forEach(terms::word);
        }
        return new SearchTerms(terms.parts, terms.beginnings);
    }

    /** The digits as they stand in a full number: without what is dialled before it, at home or abroad. */
    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "").replaceFirst("^0+(?=[0-9])", "");
    }

    private static final class Collector {
        private final List<String> parts = new ArrayList<>();
        private final Set<String> beginnings = new LinkedHashSet<>();

        private void word(String word) {
            if (NUMBER.matcher(word).matches() && digits(word).length() >= SHORTEST_PART) {
                parts.add(digits(word));
                return;
            }
            List<String> runs =
                    WORD.matcher(word).results().map(run -> run.group()).toList();
            if (runs.stream().map(Folding::indexed).anyMatch(run -> run.length() >= SHORTEST_PART)) {
                parts.add(Folding.indexed(word));
            } else {
                runs.forEach(run -> beginnings.add(Facets.beginning(run)));
            }
        }
    }
}
