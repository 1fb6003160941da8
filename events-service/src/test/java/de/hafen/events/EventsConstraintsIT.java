package de.hafen.events;

import de.hafen.platform.testing.ConstraintCatalogue;

class EventsConstraintsIT extends ConstraintCatalogue {}
