/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.vdcstudio.viewpoint.DiagramDescription;
import org.vdcstudio.viewpoint.ViewpointRegistry;

/** The kinds of diagrams of this installation, read when somebody first asks. */
@NonNullByDefault
public final class DiagramKinds {

	/** Initialised on first use, and by one thread. */
	private static final class Contributed {

		private static final ViewpointRegistry REGISTRY = read();

		private static ViewpointRegistry read() {
			ViewpointRegistry registry = ViewpointRegistry.ofPlatform();
			registry.problems().forEach(problem -> ILog.of(DiagramKinds.class).warn(problem.toString()));
			return registry;
		}
	}

	private DiagramKinds() {
	}

	/** All of them, in a stable order. */
	public static List<DiagramDescription> all() {
		return Contributed.REGISTRY.diagrams();
	}

	/** One of them, by the names of its viewpoint and its own. */
	public static Optional<DiagramDescription> find(String viewpoint, String name) {
		return all().stream().filter(kind -> kind.viewpoint().equals(viewpoint) && kind.name().equals(name)).findFirst();
	}
}
