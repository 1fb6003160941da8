/**
 * The local stack: PostgreSQL, Redis, a mailbox and the five services as processes of one machine.
 * Behind the {@code hafen} script at the top of the tree.
 */
@NullMarked
package de.hafen.local;

import org.jspecify.annotations.NullMarked;
