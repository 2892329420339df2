/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.core.Datacenter;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.core.Element;
import org.vdcstudio.model.edit.SourceLocator;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Origins;
import org.vdcstudio.validation.Suppression;
import org.vdcstudio.validation.SuppressionUse;
import org.vdcstudio.validation.registry.RuleRegistry;

/**
 * The suppressions written in a design: on an element, on what contains it, on the datacenter. Remembers which of them silenced
 * something.
 */
public final class Suppressions {

	private final Origins origins;
	private final SourceLocator locator;
	private final RuleRegistry registry;
	private final Optional<LocalDate> today;
	private final Set<org.vdcstudio.model.core.Suppression> used = new HashSet<>();
	private final Set<String> doneRules = new HashSet<>();
	private @Nullable List<Written> all;

	/**
	 * Looks into the model behind {@code origins}, on the thread that owns it.
	 *
	 * @param locator  tells where suppressions are written
	 * @param registry the rules there are
	 * @param today    the day by which suppressions run out
	 */
	public Suppressions(Origins origins, SourceLocator locator, RuleRegistry registry, Optional<LocalDate> today) {
		this.origins = origins;
		this.locator = locator;
		this.registry = registry;
		this.today = today;
	}

	/** The suppression of a rule that is nearest to an element and in force; it has silenced something from now on. */
	public Optional<Suppression> find(String rule, ElementId element) {
		Optional<Written> found = about(rule, element).stream().filter(written -> obstacle(written).isEmpty()).findFirst();
		found.ifPresent(written -> used.add(written.model()));
		return found.map(Written::suppression);
	}

	/** Why suppressions of a rule near an element are not in force, one phrase each. */
	public List<String> rejected(String rule, ElementId element) {
		return about(rule, element).stream().map(this::obstacle).flatMap(Optional::stream)
				.map(obstacle -> "does not hold: " + obstacle.reason()).toList();
	}

	/** Takes note that all findings of a rule have been looked up: what has not silenced one by now is idle. */
	public void ruleIsDone(String rule) {
		doneRules.add(rule);
	}

	/** All suppressions of the design, in the order of its files, and what they are good for now. */
	public List<SuppressionUse> uses() {
		@Nullable
		List<Written> known = all;
		if (known == null) {
			known = readAll();
			all = known;
		}
		return known.stream().map(this::use).toList();
	}

	private List<Written> readAll() {
		List<Written> found = new ArrayList<>();
		for (DesignFile file : origins.files()) {
			file.eAllContents().forEachRemaining(object -> {
				if (object instanceof org.vdcstudio.model.core.Suppression model) {
					Optional.ofNullable(model.getRule()).ifPresent(rule -> found.add(Written.of(model, rule)));
				}
			});
		}
		return found;
	}

	private SuppressionUse use(Written written) {
		Optional<Obstacle> obstacle = obstacle(written);
		boolean idle = obstacle.isEmpty() && doneRules.contains(written.suppression().rule()) && !used.contains(written.model());
		EStructuralFeature place = obstacle.map(Obstacle::place).orElse(CorePackage.Literals.SUPPRESSION__RULE);
		return new SuppressionUse(written.suppression(), origins.idAround(written.model()), locator.locate(written.model(), place, 0),
				obstacle.map(Obstacle::reason), idle);
	}

	/**
	 * Why a suppression does not hold.
	 *
	 * @param reason a clause
	 * @param place  the feature to be corrected
	 */
	private record Obstacle(String reason, EStructuralFeature place) {
	}

	/**
	 * A suppression as it is written.
	 *
	 * @param model       the element
	 * @param suppression what it says
	 * @param wrongDate   the text of a last day that is no date; such a suppression does not hold, because it must not hold for
	 *                    ever on account of a typing error
	 */
	private record Written(org.vdcstudio.model.core.Suppression model, Suppression suppression, Optional<String> wrongDate) {

		static Written of(org.vdcstudio.model.core.Suppression model, String rule) {
			@Nullable
			String reason = model.getReason();
			Optional<String> until = Optional.ofNullable(model.getUntil());
			Optional<LocalDate> date = until.flatMap(Suppressions::date);
			return new Written(model, new Suppression(rule, reason == null ? "" : reason, date), until.filter(text -> date.isEmpty()));
		}
	}

	/** Empty when it holds. */
	private Optional<Obstacle> obstacle(Written written) {
		Suppression suppression = written.suppression();
		if (!registry.isContributed(suppression.rule())) {
			List<String> known = registry.rules().stream().map(rule -> rule.metadata().id()).toList();
			String perhaps = Nearest.to(suppression.rule(), known).map("; perhaps %s is meant"::formatted).orElse("");
			return Optional.of(new Obstacle("there is no such rule" + perhaps, CorePackage.Literals.SUPPRESSION__RULE));
		}
		if (suppression.reason().isBlank()) {
			return Optional.of(new Obstacle("it has no reason", CorePackage.Literals.SUPPRESSION__REASON));
		}
		if (written.wrongDate().isPresent()) {
			return Optional.of(new Obstacle("'%s' is not a date such as 2027-01-31".formatted(written.wrongDate().get()),
					CorePackage.Literals.SUPPRESSION__UNTIL));
		}
		return suppression.until().filter(day -> suppression.hasRunOut(today))
				.map(day -> new Obstacle("it ran out on %s (%s)".formatted(day, suppression.reason()),
						CorePackage.Literals.SUPPRESSION__UNTIL));
	}

	private List<Written> about(String rule, ElementId element) {
		List<Written> found = new ArrayList<>();
		@Nullable
		Element datacenter = origins.root().getDatacenter();
		origins.find(element).ifPresent(object -> collectAround(object, rule, found));
		if (datacenter != null) {
			collect(datacenter, rule, found);
		}
		return found;
	}

	private static void collectAround(EObject object, String rule, List<Written> found) {
		for (@Nullable
		EObject each = object; each != null; each = each.eContainer()) {
			if (each instanceof Element owner && !(each instanceof Datacenter)) {
				collect(owner, rule, found);
			}
		}
	}

	private static void collect(Element owner, String rule, List<Written> found) {
		owner.getSuppressions().stream().filter(model -> rule.equals(model.getRule())).forEach(model -> found.add(Written.of(model, rule)));
	}

	private static Optional<LocalDate> date(String text) {
		try {
			return Optional.of(LocalDate.parse(text));
		} catch (DateTimeParseException notADate) {
			return Optional.empty();
		}
	}
}
