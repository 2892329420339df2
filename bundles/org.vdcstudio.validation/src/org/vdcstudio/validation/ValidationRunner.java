/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.contribution.Failures;
import org.vdcstudio.model.edit.DesignSource;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.internal.ContributionRule;
import org.vdcstudio.validation.internal.FindingMaker;
import org.vdcstudio.validation.internal.Fingerprints;
import org.vdcstudio.validation.internal.IdleSuppressionRule;
import org.vdcstudio.validation.internal.Locations;
import org.vdcstudio.validation.internal.RuleRun;
import org.vdcstudio.validation.internal.SettingsInForce;
import org.vdcstudio.validation.internal.Suppressions;
import org.vdcstudio.validation.registry.RegisteredRule;
import org.vdcstudio.validation.registry.RuleRegistry;

/**
 * Checks designs with the rules of a registry. Keeps nothing between designs.
 *
 * <p>
 * Rules see values only, but suppressions and places are looked up in the model: call it on the thread that owns the model.
 */
public final class ValidationRunner {

	private static final List<String> LAST = List.of(IdleSuppressionRule.ID, ContributionRule.ID);

	private final RuleRegistry registry;
	private final RuleObserver observer;

	/** Uses the rules and profiles of {@code registry}. */
	public ValidationRunner(RuleRegistry registry) {
		this(registry, RuleObserver.NONE);
	}

	/** The same, where somebody looks on while each rule runs. */
	public ValidationRunner(RuleRegistry registry, RuleObserver observer) {
		this.registry = registry;
		this.observer = observer;
	}

	/**
	 * Checks one design.
	 *
	 * @param design  the design
	 * @param source  its text: places and problems
	 * @param options settings from outside the design
	 */
	public ValidationResult run(DesignModel design, DesignSource source, ValidationOptions options) {
		return run(design, Topology.of(design.snapshot()), source, options);
	}

	/**
	 * Checks one design whose topology is known already.
	 *
	 * @param topology the topology of {@code design}
	 */
	public ValidationResult run(DesignModel design, Topology topology, DesignSource source, ValidationOptions options) {
		SettingsInForce settings = new SettingsInForce(registry, options, design.snapshot().profile());
		Suppressions suppressions = new Suppressions(design.origins(), source, registry, options.today());
		RuleRun.Subject subject = new RuleRun.Subject(design, topology, settings, suppressions, source.problems(),
				options.today());
		FindingMaker maker = new FindingMaker(new Locations(design.origins(), source), suppressions,
				new Fingerprints(design.snapshot().name()));
		List<ContributionProblem> problems = new ArrayList<>(registry.problems());
		List<Finding> findings = new ArrayList<>();
		for (RegisteredRule rule : inOrder()) {
			Optional<RuleLevel> level = settings.level(rule.metadata().id());
			if (level.filter(RuleLevel.OFF::equals).isEmpty()) {
				violations(rule, subject, problems).ifPresent(violations -> {
					violations.forEach(violation -> findings.add(maker.make(rule.metadata(), level, violation)));
					suppressions.ruleIsDone(rule.metadata().id());
				});
			}
		}
		return new ValidationResult(findings);
	}

	/** By id, but last the rules that look at what became of the others. */
	private List<RegisteredRule> inOrder() {
		List<RegisteredRule> rules = new ArrayList<>(registry.rules());
		for (String id : LAST) {
			registry.rule(id).ifPresent(last -> {
				rules.remove(last);
				rules.add(last);
			});
		}
		return rules;
	}

	/** A rule that fails has not looked at everything, so what it reported so far does not count either. */
	private Optional<List<Violation>> violations(RegisteredRule rule, RuleRun.Subject subject, List<ContributionProblem> problems) {
		RuleRun run = new RuleRun(rule.metadata(), subject, List.copyOf(problems));
		try {
			observer.observe(rule.metadata(), () -> rule.rule().check(run));
			return Optional.of(run.violations());
		} catch (RuntimeException | LinkageError | AssertionError | StackOverflowError failure) {
			problems.add(new ContributionProblem(rule.contributor(),
					"Rule %s failed: %s".formatted(rule.metadata().id(), Failures.describe(failure))));
			return Optional.empty();
		}
	}
}
