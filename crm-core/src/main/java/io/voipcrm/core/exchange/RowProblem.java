package io.voipcrm.core.exchange;

import java.util.Optional;

/**
 * Why a row can't be imported.
 *
 * @param column the column at fault, from 0; absent when it is the row as a whole
 */
public record RowProblem(Optional<Integer> column, String message) {}
