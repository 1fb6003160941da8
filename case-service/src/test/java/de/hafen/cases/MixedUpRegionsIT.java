package de.hafen.cases;

import de.hafen.platform.testing.MixedUpRegionsContract;

class MixedUpRegionsIT extends MixedUpRegionsContract {}
