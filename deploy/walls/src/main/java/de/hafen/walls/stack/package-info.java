/**
 * The platform under attack, with the secrets that an attacker must not need and a tester must
 * have.
 */
@NullMarked
package de.hafen.walls.stack;

import org.jspecify.annotations.NullMarked;
