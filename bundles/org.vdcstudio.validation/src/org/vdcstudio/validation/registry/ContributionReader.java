/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.vdcstudio.contribution.ClassPathPlugins;
import org.vdcstudio.contribution.ContributionElement;
import org.vdcstudio.contribution.PlatformElement;
import org.vdcstudio.validation.ContributionProblem;
import org.vdcstudio.validation.Profile;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleLevel;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleSetting;

/**
 * Reads contributions to {@value Rule#EXTENSION_POINT} and {@value Profile#EXTENSION_POINT}. Nothing of a contributor runs here.
 */
public final class ContributionReader {

	/** The product's own contributions come first, so that nobody takes their ids; then by contributor. */
	private static final Comparator<ContributionElement> OWN_FIRST = Comparator
			.comparing((ContributionElement element) -> !element.contributor().startsWith("org.vdcstudio.validation"))
			.thenComparing(ContributionElement::contributor);

	private final List<RuleContribution> rules = new ArrayList<>();
	private final List<Profile> profiles = new ArrayList<>();
	private final List<ContributionProblem> problems = new ArrayList<>();

	private ContributionReader() {
	}

	/** Reads the extensions of a platform. */
	public static Contributions ofExtensions(IExtensionRegistry registry) {
		ContributionReader reader = new ContributionReader();
		reader.readRules(PlatformElement.of(registry, Rule.EXTENSION_POINT));
		reader.readProfiles(PlatformElement.of(registry, Profile.EXTENSION_POINT));
		return reader.contributions();
	}

	/** Reads every {@code plugin.xml} on a class path, for programs that run outside of a platform. */
	public static Contributions ofClassPath(ClassLoader loader) {
		ContributionReader reader = new ContributionReader();
		ClassPathPlugins plugins = ClassPathPlugins.of(loader);
		plugins.problems().forEach(each -> reader.problems.add(new ContributionProblem(each.contributor(), each.message())));
		reader.readRules(plugins.elements(Rule.EXTENSION_POINT));
		reader.readProfiles(plugins.elements(Profile.EXTENSION_POINT));
		return reader.contributions();
	}

	private Contributions contributions() {
		return new Contributions(rules, profiles, problems);
	}

	private void readRules(List<ContributionElement> elements) {
		for (ContributionElement element : elements.stream().sorted(OWN_FIRST).toList()) {
			Optional<String> id = element.attribute("id").filter(RuleMetadata::isId);
			if (!element.name().equals("rule")) {
				problem(element, "An extension of %s has an element <%s>.".formatted(Rule.EXTENSION_POINT, element.name()));
			} else if (id.isEmpty()) {
				problem(element, "A contributed rule has no id such as NAM-03, but '%s'.".formatted(element.attribute("id").orElse("")));
			} else if (element.attribute("class").isEmpty()) {
				problem(element, "Contributed rule %s names no class.".formatted(id.get()));
			} else {
				rules.add(new RuleContribution(id.get(), element.contributor(), () -> element.create("class", Rule.class)));
			}
		}
	}

	private void readProfiles(List<ContributionElement> elements) {
		for (ContributionElement element : elements.stream().sorted(OWN_FIRST).toList()) {
			Optional<String> id = element.attribute("id");
			if (!element.name().equals("profile") || id.isEmpty()) {
				problem(element, "An extension of %s is no profile with an id.".formatted(Profile.EXTENSION_POINT));
			} else if (profiles.stream().anyMatch(profile -> profile.id().equals(id.get()))) {
				problem(element, "Profile id %s is taken; this profile is not used.".formatted(id.get()));
			} else {
				profiles.add(new Profile(id.get(), element.attribute("title").orElse(id.get()),
						element.attribute("description").orElse(""), element.attribute("extends"), settings(element)));
			}
		}
	}

	private Map<String, RuleSetting> settings(ContributionElement profile) {
		Map<String, RuleSetting> settings = new HashMap<>();
		for (ContributionElement element : profile.children("rule")) {
			Optional<String> label = element.attribute("level");
			Optional<RuleLevel> level = label.flatMap(RuleLevel::tryParse);
			if (label.isPresent() && level.isEmpty()) {
				problem(element, "Profile %s sets a rule to '%s', which is none of off, error, warning and info."
						.formatted(profile.attribute("id").orElse(""), label.get()));
			}
			Map<String, String> parameters = new HashMap<>();
			for (ContributionElement parameter : element.children("parameter")) {
				parameters.put(parameter.attribute("name").orElse(""), parameter.attribute("value").orElse(""));
			}
			settings.put(element.attribute("id").orElse(""), new RuleSetting(level, parameters));
		}
		return settings;
	}

	private void problem(ContributionElement element, String message) {
		problems.add(new ContributionProblem(element.contributor(), message));
	}
}
