package io.voipcrm.core.csv;

/**
 * Keeps spreadsheets from running a cell as a formula: what would begin one gets an apostrophe in front. What is
 * already behind an apostrophe gets one more, so that {@link #undone} gives back every cell exactly.
 */
public final class CellDefusal {
    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CellDefusal() {}

    /** The cell as it is safe to open in a spreadsheet. */
    public static String defused(String cell) {
        return isDangerous(cell, 0) ? "'" + cell : cell;
    }

    /** The cell before it was defused. */
    public static String undone(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == '\'' && isDangerous(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String cell, int from) {
        int at = from;
        while (at < cell.length() && cell.charAt(at) == '\'') {
            at++;
        }
        return at < cell.length() && BEGINNINGS.indexOf(cell.charAt(at)) >= 0;
    }
}
