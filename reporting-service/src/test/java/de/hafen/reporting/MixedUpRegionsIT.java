package de.hafen.reporting;

import de.hafen.platform.testing.MixedUpRegionsContract;

class MixedUpRegionsIT extends MixedUpRegionsContract {}
