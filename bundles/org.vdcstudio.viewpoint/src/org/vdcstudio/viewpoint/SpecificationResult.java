/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint;

import java.util.List;

/**
 * What reading a specification gave.
 *
 * @param specification what could be understood; it has no diagrams if the file is not a specification at all
 * @param problems what could not, in the order of the file; empty for a specification wholly within the subset
 */
public record SpecificationResult(ViewpointSpecification specification, List<SpecificationProblem> problems) {

	/** Takes a copy of the list. */
	public SpecificationResult {
		problems = List.copyOf(problems);
	}
}
