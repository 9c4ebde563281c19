package io.voipcrm.core.contact;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What similar names have in common: {@code Anna Svensson}, {@code svenson, Anna} and {@code Ana Svensson} have the same
 * key. It is made to be looked up in an index, so it can't tell how similar two names are.
 */
final class NameKey {
    private NameKey() {}

    /** The key; empty when the name has no letters or digits. */
    static String of(String name) {
        return Arrays.stream(Folding.plain(name).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(NameKey::skeleton)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** The sounds of a word: the vowels behind the first letter and the second of two same letters say little. */
    private static String skeleton(String word) {
        String spelled = word.replace("ph", "f")
                .replace("ch", "k")
                .replace("ck", "k")
                .replace('c', 'k')
                .replace('q', 'k')
                .replace('w', 'v')
                .replace('z', 's')
                .replace("th", "t");
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < spelled.length(); i++) {
            char letter = spelled.charAt(i);
            boolean repeated = i > 0 && letter == spelled.charAt(i - 1) && !Character.isDigit(letter);
            if (i == 0 || (!repeated && "aeiouy".indexOf(letter) < 0)) {
                kept.append(letter);
            }
        }
        return kept.toString();
    }
}
