/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.extension.registry;

import java.util.List;
import java.util.stream.Stream;

import org.vdcstudio.simulation.extension.ActionType;
import org.vdcstudio.simulation.extension.Behaviour;

/**
 * Everything contributed, as far as it could be read.
 *
 * @param actions    types of actions; of two with one type the first counts
 * @param behaviours behaviours; of two of one contributor with one id the first counts
 * @param problems   what could not be read
 */
public record Contributions(List<Contribution<ActionType>> actions, List<Contribution<Behaviour>> behaviours,
		List<ExtensionProblem> problems) {

	/** No contributions. */
	public static final Contributions NONE = new Contributions(List.of(), List.of(), List.of());

	/** Copies the lists. */
	public Contributions {
		actions = List.copyOf(actions);
		behaviours = List.copyOf(behaviours);
		problems = List.copyOf(problems);
	}

	/** These, and behind them {@code others}. */
	public Contributions and(Contributions others) {
		return new Contributions(join(actions, others.actions), join(behaviours, others.behaviours),
				join(problems, others.problems));
	}

	private static <T> List<T> join(List<T> first, List<T> second) {
		return Stream.concat(first.stream(), second.stream()).toList();
	}
}
