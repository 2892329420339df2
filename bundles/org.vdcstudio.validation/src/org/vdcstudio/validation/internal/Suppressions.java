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
		return about(rule, element).stream().filter(suppression -> suppression.holdsOn(today)).findFirst();
	}

	/** Why suppressions of a rule near an element are not in force, one phrase each. */
	public List<String> rejected(String rule, ElementId element) {
		List<String> phrases = new ArrayList<>();
		for (Suppression suppression : about(rule, element)) {
			if (suppression.reason().isBlank()) {
				phrases.add("has no reason, so it does not hold");
			} else if (suppression.hasRunOut(today)) {
				phrases.add("ran out on %s: %s".formatted(suppression.until().map(LocalDate::toString).orElse(""), suppression.reason()));
			}
		}
		return phrases;
	}

	private List<Suppression> about(String rule, ElementId element) {
		List<Suppression> found = new ArrayList<>();
		@Nullable
		Element datacenter = origins.root().getDatacenter();
		origins.find(element).ifPresent(object -> collectAround(object, rule, found));
		if (datacenter != null) {
			collect(datacenter, rule, found);
		}
		return found;
	}

	private static void collectAround(EObject object, String rule, List<Suppression> found) {
		for (@Nullable
		EObject each = object; each != null; each = each.eContainer()) {
			if (each instanceof Element owner && !(each instanceof Datacenter)) {
				collect(owner, rule, found);
			}
		}
	}

	private static void collect(Element owner, String rule, List<Suppression> found) {
		for (var written : owner.getSuppressions()) {
			if (rule.equals(written.getRule())) {
				@Nullable
				String reason = written.getReason();
				@Nullable
				String until = written.getUntil();
				found.add(new Suppression(rule, reason == null ? "" : reason, until == null ? Optional.empty() : date(until)));
			}
		}
	}

	/** A date that is none counts as past: a suppression must not hold for ever because of a typing error. */
	private static Optional<LocalDate> date(String text) {
		try {
			return Optional.of(LocalDate.parse(text));
		} catch (DateTimeParseException notADate) {
			return Optional.of(LocalDate.MIN);
		}
	}
}
