/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.Datacenter;
import org.vdcstudio.model.core.Element;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Origins;
import org.vdcstudio.validation.Suppression;

/** The suppressions written in a design: on an element, on what contains it, on the datacenter. */
public final class Suppressions {

	private final Origins origins;
	private final Optional<LocalDate> today;

	/** Looks into the model behind {@code origins}, on the thread that owns it. */
	public Suppressions(Origins origins, Optional<LocalDate> today) {
		this.origins = origins;
		this.today = today;
	}

	/** The suppression of a rule that is nearest to an element and in force. */
	public Optional<Suppression> find(String rule, ElementId element) {
		return about(rule, element).stream().filter(written -> written.failing(today).isEmpty()).map(Written::suppression).findFirst();
	}

	/** Why suppressions of a rule near an element are not in force, one phrase each. */
	public List<String> rejected(String rule, ElementId element) {
		return about(rule, element).stream().map(written -> written.failing(today)).flatMap(Optional::stream).toList();
	}

	/**
	 * A suppression as it is written.
	 *
	 * @param suppression what it says
	 * @param wrongDate   the text of a last day that is no date; such a suppression does not hold, because it must not hold for
	 *                    ever on account of a typing error
	 */
	private record Written(Suppression suppression, Optional<String> wrongDate) {

		static Written of(org.vdcstudio.model.core.Suppression model, String rule) {
			@Nullable
			String reason = model.getReason();
			Optional<String> until = Optional.ofNullable(model.getUntil());
			Optional<LocalDate> date = until.flatMap(Suppressions::date);
			return new Written(new Suppression(rule, reason == null ? "" : reason, date),
					until.filter(text -> date.isEmpty()));
		}

		/** Why it does not hold; empty when it does. */
		Optional<String> failing(Optional<LocalDate> today) {
			if (suppression.reason().isBlank()) {
				return Optional.of("has no reason, so it does not hold");
			}
			if (wrongDate.isPresent()) {
				return Optional.of("'%s' is not a date such as 2027-01-31, so it does not hold".formatted(wrongDate.get()));
			}
			return suppression.until().filter(day -> suppression.hasRunOut(today))
					.map(day -> "ran out on %s: %s".formatted(day, suppression.reason()));
		}
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
