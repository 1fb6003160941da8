package de.hafen.sample;

import java.util.List;

/** All generated records of one region. */
record Centre(
        String region,
        List<SampleEmployer> employers,
        List<SampleClient> clients,
        List<SampleConsultation> consultations,
        List<SampleEvent> events,
        List<SampleMember> members) {}
