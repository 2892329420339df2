/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation;

import java.util.Optional;

import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Something wrong with a scenario itself, such as an action on nothing.
 *
 * @param message what is wrong, for people
 * @param element the scenario, or the action or expectation of it that is wrong
 * @param location where that is written; empty unless the simulator was given
 *        {@linkplain Simulator#withSources(org.vdcstudio.model.edit.SourceLocator) sources} that know
 */
public record ScenarioProblem(String message, ElementId element, Optional<SourceLocation> location) {

	/** A problem of which nobody has looked up the place. */
	public ScenarioProblem(String message, ElementId element) {
		this(message, element, Optional.empty());
	}

	/** The same problem at a place. */
	public ScenarioProblem at(Optional<SourceLocation> place) {
		return new ScenarioProblem(message, element, place);
	}
}
