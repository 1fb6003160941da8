package de.hafen.sample;

/** An invented company or institution; codes as in the vocabulary. */
record SampleEmployer(
        String region,
        String name,
        String kind,
        String industry,
        String municipality,
        String size) {}
