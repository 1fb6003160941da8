/** The vocabulary that all regions share: code lists and value types, no Spring, no entities. */
@NullMarked
package de.hafen.vocabulary;

import org.jspecify.annotations.NullMarked;
