/**
 * Records of invented people and companies, generated from a seed, that add up to the public
 * figures of the three first centres; and the program that brings them in through the import and
 * the API.
 */
@NullMarked
package de.hafen.sample;

import org.jspecify.annotations.NullMarked;
