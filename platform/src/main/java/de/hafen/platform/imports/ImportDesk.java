package de.hafen.platform.imports;

/**
 * What a feature's {@link ImportController} needs.
 *
 * @param imports the imports of the bound region
 * @param work which of them wait or run
 */
public record ImportDesk(Imports imports, ImportWork work) {}
