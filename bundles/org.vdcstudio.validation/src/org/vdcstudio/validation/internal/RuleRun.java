/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.model.edit.SourceProblem;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.ContributionProblem;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.SettingProblem;
import org.vdcstudio.validation.SuppressionUse;
import org.vdcstudio.validation.Violation;

/**
 * One rule looking at one design.
 *
 * @param rule                 the rule
 * @param subject              what it looks at
 * @param contributionProblems what went wrong with contributions before this run
 * @param violations           what it has reported so far
 * @param values               the values of its parameters that it has asked for; rules ask again for every element
 */
public record RuleRun(RuleMetadata rule, Subject subject, List<ContributionProblem> contributionProblems, List<Violation> violations,
		Map<RuleParameter<?>, Object> values) implements RuleContext {

	/**
	 * What all rules look at.
	 *
	 * @param design         the design
	 * @param topology       answers about it
	 * @param settings       settings in force
	 * @param suppressions   the suppressions written in it
	 * @param sourceProblems what its text could not say
	 * @param today          the day for which it is judged
	 */
	public record Subject(DesignModel design, Topology topology, SettingsInForce settings, Suppressions suppressions,
			List<SourceProblem> sourceProblems, Optional<LocalDate> today) {
	}

	/** A run that is about to start. */
	public RuleRun(RuleMetadata rule, Subject subject, List<ContributionProblem> contributionProblems) {
		this(rule, subject, contributionProblems, new ArrayList<>(), new HashMap<>());
	}

	@Override
	public Topology topology() {
		return subject.topology();
	}

	@Override
	public DesignModel design() {
		return subject.design();
	}

	@Override
	public Optional<LocalDate> today() {
		return subject.today();
	}

	@Override
	public List<SourceProblem> sourceProblems() {
		return subject.sourceProblems();
	}

	@Override
	public List<SettingProblem> settingProblems() {
		return subject.settings().problems();
	}

	@Override
	public List<SuppressionUse> suppressions() {
		return subject.suppressions().uses();
	}

	/** The map holds for each parameter only what was made for it. */
	@Override
	@SuppressWarnings("unchecked")
	public <T> T value(RuleParameter<T> parameter) {
		return (T) values.computeIfAbsent(parameter, asked -> subject.settings().value(rule.id(), parameter));
	}

	@Override
	public void report(Violation violation) {
		violations.add(violation);
	}
}
