/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.contribution.Failures;
import org.vdcstudio.contribution.plugins.StartedPlugins;
import org.vdcstudio.validation.ContributionProblem;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.Profile;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.internal.OwnRules;

/**
 * The rules and profiles that can be used.
 *
 * <p>
 * A registry is a picture of what is contributed at the time it is made: make a new one after plug-ins came or went. Rules are
 * created when they are first asked for. A contribution that fails becomes a {@linkplain #problems() problem}; the others work.
 */
public final class RuleRegistry {

	private final Contributions contributed;
	private final Map<String, Profile> profiles = new TreeMap<>();
	private @Nullable Created created;

	private record Created(Map<String, RegisteredRule> rules, Set<String> contributedIds, List<ContributionProblem> problems) {
	}

	/** Holds the given contributions, and the rules about checking itself. */
	public RuleRegistry(Contributions contributions) {
		contributed = contributions;
		contributions.profiles().forEach(profile -> profiles.putIfAbsent(profile.id(), profile));
	}

	/**
	 * What is contributed in the running platform, with what is wrong with plug-ins that were started there; or, outside of a
	 * platform, what is contributed on the class path.
	 */
	public static RuleRegistry ofPlatform() {
		@Nullable
		IExtensionRegistry extensions = RegistryFactory.getRegistry();
		if (extensions != null) {
			return new RuleRegistry(ContributionReader.ofExtensions(extensions)).withProblems(StartedPlugins.problems().stream()
					.map(problem -> new ContributionProblem(problem.plugin(), problem.message())).toList());
		}
		return new RuleRegistry(ContributionReader.ofClassPath(RuleRegistry.class.getClassLoader()));
	}

	/** The same with what an outsider knows to be wrong with plug-ins, for instance that one could not be started. */
	public RuleRegistry withProblems(List<ContributionProblem> more) {
		return new RuleRegistry(contributed.and(new Contributions(List.of(), List.of(), more)));
	}

	/** All rules that work, by id. */
	public List<RegisteredRule> rules() {
		return List.copyOf(created().rules().values());
	}

	/** The rule with this id. */
	public Optional<RegisteredRule> rule(String id) {
		return Optional.ofNullable(created().rules().get(id));
	}

	/** Whether somebody contributes a rule with this id, be it one that does not work. */
	public boolean isContributed(String id) {
		return created().contributedIds().contains(id);
	}

	/** All profiles, by id. */
	public List<Profile> profiles() {
		return List.copyOf(profiles.values());
	}

	/** The profile with this id. */
	public Optional<Profile> profile(String id) {
		return Optional.ofNullable(profiles.get(id));
	}

	/** What is wrong with contributions. */
	public List<ContributionProblem> problems() {
		return created().problems();
	}

	/** The fixes that a finding names. */
	public List<QuickFix> quickFixes(Finding finding) {
		return rule(finding.rule()).map(found -> found.rule().quickFixes()).orElse(List.of()).stream()
				.filter(fix -> finding.quickFixes().contains(fix.id())).toList();
	}

	private synchronized Created created() {
		@Nullable
		Created known = created;
		if (known == null) {
			known = create();
			created = known;
		}
		return known;
	}

	private Created create() {
		Contributions contributions = OwnRules.CONTRIBUTIONS.and(contributed);
		Map<String, RegisteredRule> rules = new TreeMap<>();
		List<ContributionProblem> problems = new ArrayList<>(contributions.problems());
		for (RuleContribution contribution : contributions.rules()) {
			@Nullable
			RegisteredRule taken = rules.get(contribution.id());
			if (taken != null) {
				problems.add(new ContributionProblem(contribution.contributor(), "Rule id %s is taken by %s; this rule is not run."
						.formatted(contribution.id(), taken.contributor())));
				continue;
			}
			try {
				Rule rule = contribution.factory().call();
				RuleMetadata metadata = rule.metadata();
				if (!metadata.id().equals(contribution.id())) {
					throw new IllegalStateException("the class calls itself " + metadata.id());
				}
				rules.put(contribution.id(), new RegisteredRule(metadata, rule, contribution.contributor()));
			} catch (Exception | LinkageError failure) {
				problems.add(new ContributionProblem(contribution.contributor(),
						"Rule %s cannot be created: %s".formatted(contribution.id(), Failures.describe(failure))));
			}
		}
		problems.sort(Comparator.comparing(ContributionProblem::contributor).thenComparing(ContributionProblem::message));
		Set<String> ids = contributions.rules().stream().map(RuleContribution::id).collect(Collectors.toUnmodifiableSet());
		return new Created(rules, ids, List.copyOf(problems));
	}
}
