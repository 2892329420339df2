/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;

/** Reads designs that tests have written. */
public final class Designs {

	private Designs() {
	}

	/** The topology of a text without errors. */
	public static Topology topology(String text) {
		LoadedDesign design = VdcLanguage.standard().parse(text);
		assertEquals(List.of(), design.source().problems(), text);
		return Topology.of(SnapshotBuilder.build(design.root()).snapshot());
	}
}
