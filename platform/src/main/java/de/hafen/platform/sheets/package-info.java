/** Spreadsheets in and out: CSV and XLSX as offices really write them. */
@NullMarked
package de.hafen.platform.sheets;

import org.jspecify.annotations.NullMarked;
