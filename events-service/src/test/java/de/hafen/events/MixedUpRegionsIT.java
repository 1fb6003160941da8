package de.hafen.events;

import de.hafen.platform.testing.MixedUpRegionsContract;

class MixedUpRegionsIT extends MixedUpRegionsContract {}
