/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.registry;

import java.util.List;
import java.util.stream.Stream;

import org.vdcstudio.validation.ContributionProblem;
import org.vdcstudio.validation.Profile;

/**
 * Everything contributed, as far as it could be read.
 *
 * @param rules    rules; of two with one id the first counts
 * @param profiles profiles; of two with one id the first counts
 * @param problems what could not be read
 */
public record Contributions(List<RuleContribution> rules, List<Profile> profiles, List<ContributionProblem> problems) {

	/** No contributions. */
	public static final Contributions NONE = new Contributions(List.of(), List.of(), List.of());

	/** Copies the lists. */
	public Contributions {
		rules = List.copyOf(rules);
		profiles = List.copyOf(profiles);
		problems = List.copyOf(problems);
	}

	/** These, and behind them {@code others}. */
	public Contributions and(Contributions others) {
		return new Contributions(join(rules, others.rules), join(profiles, others.profiles), join(problems, others.problems));
	}

	private static <T> List<T> join(List<T> first, List<T> second) {
		return Stream.concat(first.stream(), second.stream()).toList();
	}
}
