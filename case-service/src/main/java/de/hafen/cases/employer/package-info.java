/** Employers: companies and research institutions that are advised or that employ clients. */
@NullMarked
@ApplicationModule(allowedDependencies = {"brought", "listing", "merge", "retention", "spelling"})
package de.hafen.cases.employer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
