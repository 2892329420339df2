/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.topology.Evidence;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * What a rule reports. The runner makes a {@link Finding} of it: severity, place, suppression and fingerprint are not the
 * rule's business.
 *
 * <pre>
 * context.report(Violation.on(host.id(), "Host esx01 has no FQDN. Give it one.").at("fqdn").because("version", "8.0.3"));
 * </pre>
 *
 * @param element  the element it is about; empty for a text that yields no element
 * @param message  what is wrong and what to do
 * @param severity how bad this one is, when it differs from the rule's default; settings still win
 * @param feature  the feature it is about, by its name in the model
 * @param index    which value of a many-valued feature, from 0
 * @param location where it is written, when the rule knows better than the element and feature do
 * @param subject  tells violations of the same rule on the same feature apart in their fingerprints; may be empty
 * @param evidence the facts it rests on
 * @param related  other elements that have a part in it; their locations are filled in later
 */
public record Violation(Optional<ElementId> element, String message, Optional<Severity> severity, Optional<String> feature, int index,
		Optional<SourceLocation> location, String subject, List<Evidence> evidence, List<Related> related) {

	/** Copies the lists. */
	public Violation {
		evidence = List.copyOf(evidence);
		related = List.copyOf(related);
	}

	private Violation(Optional<ElementId> element, String message, Optional<SourceLocation> location) {
		this(element, message, Optional.empty(), Optional.empty(), 0, location, "", List.of(), List.of());
	}

	/** A violation by an element. */
	public static Violation on(ElementId element, String message) {
		return new Violation(Optional.of(element), message, Optional.empty());
	}

	/** A violation by a place in a text, where some element may stand. */
	public static Violation in(Optional<ElementId> element, SourceLocation location, String message) {
		return new Violation(element, message, Optional.of(location));
	}

	/** The same where the place may not be known; then it is that of the element. */
	public static Violation in(Optional<ElementId> element, Optional<SourceLocation> location, String message) {
		return new Violation(element, message, location);
	}

	/** The same, about one feature of the element. */
	public Violation at(String featureName) {
		return at(featureName, 0);
	}

	/** The same, about one value of a many-valued feature of the element. */
	public Violation at(String featureName, int valueIndex) {
		return new Violation(element, message, severity, Optional.of(featureName), valueIndex, location, subject, evidence, related);
	}

	/** The same, as bad as this unless settings say otherwise. */
	public Violation as(Severity milderOrWorse) {
		return new Violation(element, message, Optional.of(milderOrWorse), feature, index, location, subject, evidence, related);
	}

	/** The same, told apart from others of this rule on the same feature; must not depend on line numbers. */
	public Violation about(String distinction) {
		return new Violation(element, message, severity, feature, index, location, distinction, evidence, related);
	}

	/** The same with one more fact. */
	public Violation because(String name, Object value) {
		return because(List.of(new Evidence(name, value.toString())));
	}

	/** The same with more facts. */
	public Violation because(List<Evidence> facts) {
		return new Violation(element, message, severity, feature, index, location, subject, plus(evidence, facts), related);
	}

	/** The same with one more element that has a part in it. */
	public Violation see(ElementId other, String part) {
		return new Violation(element, message, severity, feature, index, location, subject, evidence,
				plus(related, List.of(new Related(other, part, Optional.empty()))));
	}

	private static <T> List<T> plus(List<T> list, List<T> more) {
		List<T> longer = new ArrayList<>(list);
		longer.addAll(more);
		return longer;
	}
}
