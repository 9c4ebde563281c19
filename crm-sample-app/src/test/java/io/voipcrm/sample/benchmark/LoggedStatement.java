package io.voipcrm.sample.benchmark;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement as PostgreSQL's log has it: with {@code $1} in the text, and what was bound to it. */
record LoggedStatement(String session, String text, Map<Integer, String> parameters) {
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

    LoggedStatement(String session, String text, String detail) {
        this(session, text, parameters(detail));
    }

    boolean is(String command) {
        return text.strip().equalsIgnoreCase(command);
    }

    boolean mentions(String word) {
        return text.contains(word) || parameters.values().stream().anyMatch(value -> value.contains(word));
    }

    /** With everything that was bound written where it belongs. */
    String complete(UnaryOperator<String> literal) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(literal.apply(bound(place))));
    }

    private String bound(MatchResult place) {
        return parameters.getOrDefault(Integer.parseInt(place.group(1)), "NULL");
    }

    private static Map<Integer, String> parameters(String detail) {
        Map<Integer, String> found = new TreeMap<>();
        PARAMETER
                .matcher(detail)
                .results()
                .forEach(match -> found.put(Integer.parseInt(match.group(1)), match.group(2)));
        return found;
    }
}
