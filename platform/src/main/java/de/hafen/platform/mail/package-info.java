/** Mail: templates in the reader's language, sent through SMTP. */
@NullMarked
package de.hafen.platform.mail;

import org.jspecify.annotations.NullMarked;
