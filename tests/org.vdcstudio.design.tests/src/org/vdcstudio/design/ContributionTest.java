/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.vdcstudio.viewpoint.DiagramDescription;
import org.vdcstudio.viewpoint.ViewpointRegistry;

/** The viewpoints reach programs through the extension point that is open to everybody. */
class ContributionTest {

	@Test
	void theRegistryFindsTheViewpointsOfThisBundle() {
		assumeTrue(Platform.isRunning(), "extensions need a running platform");
		ViewpointRegistry registry = ViewpointRegistry.ofPlatform();
		assertEquals(List.of(), registry.problems());
		assertEquals("VirtualNetwork", registry.diagram("network").map(DiagramDescription::name).orElseThrow());
		assertTrue(registry.diagram("nothing").isEmpty());
	}
}
