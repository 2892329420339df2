/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation;

import java.util.List;

/** A scenario was asked for that the design does not have. */
public class UnknownScenarioException extends IllegalArgumentException {

	private static final long serialVersionUID = 1;

	/**
	 * @param name the name asked for
	 * @param known the names of the scenarios there are
	 */
	public UnknownScenarioException(String name, List<String> known) {
		super("There is no scenario \"" + name + "\"; "
				+ (known.isEmpty() ? "the design has none" : "the design has: " + String.join(", ", known)));
	}
}
