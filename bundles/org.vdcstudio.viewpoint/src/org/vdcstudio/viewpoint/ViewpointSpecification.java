/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint;

import java.util.List;
import java.util.Optional;

/**
 * A specification that has been read: the diagrams of one file.
 *
 * @param file as it was named to the reader
 * @param diagrams in the order of the file
 */
public record ViewpointSpecification(String file, List<DiagramDescription> diagrams) {

	/** Takes a copy of the list. */
	public ViewpointSpecification {
		diagrams = List.copyOf(diagrams);
	}

	/**
	 * Finds a diagram.
	 *
	 * @param name of the diagram description
	 * @return the first of this name, or empty
	 */
	public Optional<DiagramDescription> diagram(String name) {
		return diagrams.stream().filter(diagram -> diagram.name().equals(name)).findFirst();
	}
}
