/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;

/** Reads designs. */
public final class Designs {

	private Designs() {
	}

	/** The topology of a text without errors. */
	public static Topology topology(String text) {
		return topology(VdcLanguage.standard().parse(text), text);
	}

	/** The topology of an example in the source tree, by its file. */
	public static Topology example(String file) throws IOException {
		@Nullable
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.exists(folder.resolve("examples").resolve(file))) {
			folder = folder.getParent();
		}
		if (folder == null) {
			throw new IllegalStateException("There is no example " + file + " above the working directory");
		}
		return topology(VdcLanguage.standard().load(folder.resolve("examples").resolve(file)), file);
	}

	private static Topology topology(LoadedDesign design, String what) {
		assertEquals(List.of(), design.source().problems(), what);
		return Topology.of(SnapshotBuilder.build(design.root()).snapshot());
	}
}
