/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.extension.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.vdcstudio.contribution.ClassPathPlugins;
import org.vdcstudio.contribution.ContributionElement;
import org.vdcstudio.contribution.PlatformElement;
import org.vdcstudio.simulation.extension.ActionType;
import org.vdcstudio.simulation.extension.Behaviour;

/**
 * Reads contributions to {@value ActionType#EXTENSION_POINT} and {@value Behaviour#EXTENSION_POINT}, in the order of the
 * contributors' names. Nothing of a contributor runs here.
 */
public final class ContributionReader {

	private final List<Contribution<ActionType>> actions = new ArrayList<>();
	private final List<Contribution<Behaviour>> behaviours = new ArrayList<>();
	private final List<ExtensionProblem> problems = new ArrayList<>();

	private ContributionReader() {
	}

	/** Reads the extensions of a platform. */
	public static Contributions ofExtensions(IExtensionRegistry registry) {
		ContributionReader reader = new ContributionReader();
		reader.read(PlatformElement.of(registry, ActionType.EXTENSION_POINT),
				PlatformElement.of(registry, Behaviour.EXTENSION_POINT));
		return reader.contributions();
	}

	/** Reads every {@code plugin.xml} on a class path, for programs that run outside of a platform. */
	public static Contributions ofClassPath(ClassLoader loader) {
		ContributionReader reader = new ContributionReader();
		ClassPathPlugins plugins = ClassPathPlugins.of(loader);
		plugins.problems().forEach(each -> reader.problems.add(new ExtensionProblem(each.contributor(), each.message())));
		reader.read(plugins.elements(ActionType.EXTENSION_POINT), plugins.elements(Behaviour.EXTENSION_POINT));
		return reader.contributions();
	}

	private Contributions contributions() {
		return new Contributions(actions, behaviours, problems);
	}

	private void read(List<ContributionElement> actionElements, List<ContributionElement> behaviourElements) {
		inOrder(actionElements).forEach(element -> read(element, ActionType.EXTENSION_POINT, "action", "type", ActionType.class)
				.ifPresent(actions::add));
		inOrder(behaviourElements).forEach(element -> read(element, Behaviour.EXTENSION_POINT, "behaviour", "id", Behaviour.class)
				.ifPresent(behaviours::add));
	}

	private static List<ContributionElement> inOrder(List<ContributionElement> elements) {
		return elements.stream().sorted(Comparator.comparing(ContributionElement::contributor)).toList();
	}

	private <T> Optional<Contribution<T>> read(ContributionElement element, String point, String tag, String key, Class<T> type) {
		Optional<String> id = written(element, key);
		if (!element.name().equals(tag)) {
			problem(element, "An extension of %s has an element <%s>.".formatted(point, element.name()));
		} else if (id.isEmpty()) {
			problem(element, "A contributed %s has no %s.".formatted(tag, key));
		} else if (written(element, "class").isEmpty()) {
			problem(element, "Contributed %s %s names no class.".formatted(tag, id.get()));
		} else {
			return Optional.of(new Contribution<>(id.get(), element.contributor(), () -> element.create("class", type)));
		}
		return Optional.empty();
	}

	/** The value of an attribute; empty when it is blank. */
	private static Optional<String> written(ContributionElement element, String attribute) {
		return element.attribute(attribute).filter(text -> !text.isBlank());
	}

	private void problem(ContributionElement element, String message) {
		problems.add(new ExtensionProblem(element.contributor(), message));
	}
}
