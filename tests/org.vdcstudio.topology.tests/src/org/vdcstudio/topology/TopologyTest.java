/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.ref.Reference;

import org.junit.jupiter.api.Test;
import org.vdcstudio.topology.snapshot.DesignSnapshot;

class TopologyTest {

	@Test
	void whoHoldsATopologyGetsTheSameOneForItsSnapshotAgain() {
		DesignSnapshot snapshot = Designs.model("datacenter Lab { host esx01 { } }").snapshot();
		Topology topology = Topology.of(snapshot);
		assertSame(topology, Topology.of(snapshot));
		Reference.reachabilityFence(topology);
	}

	@Test
	void everySnapshotHasATopologyOfItsOwn() {
		String text = "datacenter Lab { host esx01 { } }";
		DesignSnapshot one = Designs.model(text).snapshot();
		DesignSnapshot other = Designs.model(text).snapshot();
		Topology topology = Topology.of(one);
		assertNotSame(topology, Topology.of(other));
		assertEquals(one, Topology.of(one).snapshot());
	}
}
