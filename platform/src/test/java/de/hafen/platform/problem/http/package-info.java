@NullMarked
package de.hafen.platform.problem.http;

import org.jspecify.annotations.NullMarked;
