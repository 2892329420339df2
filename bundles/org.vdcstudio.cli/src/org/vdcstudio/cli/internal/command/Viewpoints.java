/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.RegistryFactory;
import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.cli.internal.terminal.Terminal;
import org.vdcstudio.design.BuiltInViewpoints;
import org.vdcstudio.viewpoint.DiagramDescription;
import org.vdcstudio.viewpoint.ViewpointRegistry;

/** The diagrams that a command can draw: those of the product, and of the plug-ins that take part in it. */
record Viewpoints(List<DiagramDescription> diagrams) {

	/** Those there are now; says what is wrong with contributed ones. Without a platform, those of the product. */
	static Viewpoints of(Terminal terminal) {
		if (RegistryFactory.getRegistry() == null) {
			return new Viewpoints(BuiltInViewpoints.read().specification().diagrams());
		}
		ViewpointRegistry registry = ViewpointRegistry.ofPlatform();
		registry.problems().forEach(problem -> terminal.say(problem.toString()));
		return new Viewpoints(registry.diagrams());
	}

	/**
	 * The diagrams of a viewpoint, the one to show when nothing is said first.
	 *
	 * @throws UserException when there is no such viewpoint
	 */
	List<DiagramDescription> diagrams(String viewpoint) {
		List<DiagramDescription> found = diagrams.stream().filter(each -> each.viewpoint().equals(viewpoint)).toList();
		if (found.isEmpty()) {
			throw new UserException("there is no viewpoint '%s', but %s".formatted(viewpoint,
					diagrams.stream().map(DiagramDescription::viewpoint).distinct().collect(Collectors.joining(", "))));
		}
		return found;
	}
}
