package de.hafen.sample;

import java.time.LocalDate;

/**
 * An invented member of a network.
 *
 * @param person whether it is a person, else an organisation
 * @param country ISO 3166-1 code of the country tie
 * @param industry division of WZ 2008
 */
record SampleMember(
        String name,
        boolean person,
        String country,
        String industry,
        String offers,
        String seeks,
        LocalDate joinedOn) {}
