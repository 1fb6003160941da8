/**
 * Spreadsheets in and out: CSV and XLSX as offices really write them. Content is checked, never the
 * file's name; everything is read as a stream, so that a long file needs no more memory than a
 * short one.
 */
@NullMarked
package de.hafen.platform.sheets;

import org.jspecify.annotations.NullMarked;
