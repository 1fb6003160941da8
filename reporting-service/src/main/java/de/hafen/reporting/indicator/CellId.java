package de.hafen.reporting.indicator;

/**
 * One combination of attributes that is counted.
 *
 * @param dimension what the indicator is split by; {@code total} for the cell of all
 * @param code the dimension's code; empty for the total
 * @param month in which it falls, as 202611
 * @param before for different subjects: the month before this one in which the same subject was
 *     there; 0 for the first time, and where records are counted. Who was there in a period is then
 *     the sum of the cells in it whose {@code before} is before it: different subjects add up for
 *     every period, and no subject is stored with a cell.
 */
public record CellId(String indicator, String dimension, String code, int month, int before) {}
