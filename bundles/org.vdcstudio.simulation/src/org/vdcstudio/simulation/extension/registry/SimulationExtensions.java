/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.extension.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.contribution.Failures;
import org.vdcstudio.contribution.plugins.StartedPlugins;
import org.vdcstudio.simulation.extension.ActionType;
import org.vdcstudio.simulation.extension.Behaviour;

/**
 * The types of actions and the behaviours that runs can use beside the product's own.
 *
 * <p>
 * A picture of what is contributed at the time it is made: make a new one after plug-ins came or went. Contributions are created
 * when somebody first asks for them. One that fails becomes a {@linkplain #problems() problem}; the others work. May be used by
 * several threads.
 */
public final class SimulationExtensions {

	/** Nothing but the product's own. */
	public static final SimulationExtensions NONE = new SimulationExtensions(Contributions.NONE);

	private final Contributions contributed;
	private @Nullable Created created;

	private record Created(Map<String, Registered<ActionType>> actions, List<Registered<Behaviour>> behaviours,
			List<ExtensionProblem> problems) {
	}

	/** Holds the given contributions. */
	public SimulationExtensions(Contributions contributions) {
		contributed = contributions;
	}

	/**
	 * What is contributed in the running platform, with what is wrong with plug-ins that were started there; or, outside of a
	 * platform, what is contributed on the class path.
	 */
	public static SimulationExtensions ofPlatform() {
		@Nullable
		IExtensionRegistry extensions = RegistryFactory.getRegistry();
		if (extensions == null) {
			return new SimulationExtensions(ContributionReader.ofClassPath(SimulationExtensions.class.getClassLoader()));
		}
		return new SimulationExtensions(ContributionReader.ofExtensions(extensions)).withProblems(StartedPlugins.problems().stream()
				.map(problem -> new ExtensionProblem(problem.plugin(), problem.message())).toList());
	}

	/** The same and one more type of actions, for programs that bring their own along. */
	public SimulationExtensions withAction(String contributor, ActionType action) {
		return and(new Contributions(List.of(new Contribution<>(action.type(), contributor, () -> action)), List.of(), List.of()));
	}

	/** The same and one more behaviour, for programs that bring their own along. */
	public SimulationExtensions withBehaviour(String contributor, String id, Behaviour behaviour) {
		return and(new Contributions(List.of(), List.of(new Contribution<>(id, contributor, () -> behaviour)), List.of()));
	}

	/** The same with what an outsider knows to be wrong with plug-ins, for instance that one could not be started. */
	public SimulationExtensions withProblems(List<ExtensionProblem> more) {
		return and(new Contributions(List.of(), List.of(), more));
	}

	private SimulationExtensions and(Contributions more) {
		return new SimulationExtensions(contributed.and(more));
	}

	/** The contributed type of actions of this name. */
	public Optional<Registered<ActionType>> action(String type) {
		return Optional.ofNullable(created().actions().get(type));
	}

	/** All contributed types of actions that work, sorted. */
	public List<String> actionTypes() {
		return created().actions().keySet().stream().sorted().toList();
	}

	/** All contributed behaviours that work, by contributor and id. */
	public List<Registered<Behaviour>> behaviours() {
		return created().behaviours();
	}

	/** What is wrong with contributions, by contributor. */
	public List<ExtensionProblem> problems() {
		return created().problems();
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
		List<ExtensionProblem> problems = new ArrayList<>(contributed.problems());
		Map<String, Registered<ActionType>> actions = new LinkedHashMap<>();
		for (Contribution<ActionType> contribution : contributed.actions()) {
			@Nullable
			Registered<ActionType> taken = actions.get(contribution.id());
			if (taken != null) {
				problems.add(new ExtensionProblem(contribution.contributor(), "Actions of type %s are those of %s; this one is not used."
						.formatted(contribution.id(), taken.contributor())));
				continue;
			}
			create("Actions of type", checked(contribution), problems).ifPresent(action -> actions.put(contribution.id(), action));
		}
		return new Created(actions, behaviours(problems), problems.stream()
				.sorted(Comparator.comparing(ExtensionProblem::contributor).thenComparing(ExtensionProblem::message)).toList());
	}

	/** A class that contradicts its contribution is as good as none. */
	private static Contribution<ActionType> checked(Contribution<ActionType> contribution) {
		return new Contribution<>(contribution.id(), contribution.contributor(), () -> {
			ActionType action = contribution.factory().call();
			if (!action.type().equals(contribution.id())) {
				throw new IllegalStateException("the class calls itself " + action.type());
			}
			return action;
		});
	}

	private List<Registered<Behaviour>> behaviours(List<ExtensionProblem> problems) {
		List<Registered<Behaviour>> behaviours = new ArrayList<>();
		for (Contribution<Behaviour> contribution : contributed.behaviours()) {
			boolean isTaken = behaviours.stream().anyMatch(
					each -> each.id().equals(contribution.id()) && each.contributor().equals(contribution.contributor()));
			if (isTaken) {
				problems.add(new ExtensionProblem(contribution.contributor(),
						"It has two behaviours %s; the second one is not used.".formatted(contribution.id())));
			} else {
				create("Behaviour", contribution, problems).ifPresent(behaviours::add);
			}
		}
		behaviours.sort(Comparator.comparing((Registered<Behaviour> each) -> each.contributor()).thenComparing(Registered::id));
		return List.copyOf(behaviours);
	}

	private static <T> Optional<Registered<T>> create(String what, Contribution<T> contribution,
			List<ExtensionProblem> problems) {
		try {
			return Optional.of(new Registered<>(contribution.id(), contribution.contributor(), contribution.factory().call()));
		} catch (Exception | LinkageError failure) {
			problems.add(new ExtensionProblem(contribution.contributor(),
					"%s %s cannot be created: %s".formatted(what, contribution.id(), Failures.describe(failure))));
			return Optional.empty();
		}
	}
}
