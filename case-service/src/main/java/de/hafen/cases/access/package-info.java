/**
 * Who looked at a client's file, when and why: asked for before somebody opens a file that is not
 * theirs, and shown to the person.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"casefile", "client"})
package de.hafen.cases.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
