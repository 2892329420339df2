/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.viewpoint.internal.expression.Scope;
import org.vdcstudio.viewpoint.view.Rgb;

/** Turns the colours of a specification into red, green and blue. */
final class Colors {

	private record Step(int value, Rgb color) {
	}

	private final SafeInterpreter interpreter;

	Colors(SafeInterpreter interpreter) {
		this.interpreter = interpreter;
	}

	/** {@return the colour a style refers to, or another one if it refers to none} */
	Rgb color(EObject style, String feature, Rgb otherwise, String user, Scope scope) {
		return Described.child(style, feature).map(color -> resolve(color, user, scope)).orElse(otherwise);
	}

	private Rgb resolve(EObject color, String user, Scope scope) {
		return switch (String.valueOf(color.eClass().getName())) {
			case "ComputedColor" -> Rgb.clamped(channel(color, "red", user, scope), channel(color, "green", user, scope),
					channel(color, "blue", user, scope));
			case "InterpolatedColor" -> interpolated(color, user, scope);
			default -> Rgb.clamped(Described.number(color, "red"), Described.number(color, "green"),
					Described.number(color, "blue"));
		};
	}

	private int channel(EObject color, String feature, String user, Scope scope) {
		return interpreter.integer(user, Described.text(color, feature), scope);
	}

	private Rgb interpolated(EObject color, String user, Scope scope) {
		List<Step> steps = Described.children(color, "colorSteps").stream()
				.map(step -> new Step(channel(step, "associatedValue", user, scope),
						color(step, "associatedColor", Rgb.BLACK, user, scope)))
				.sorted(Comparator.comparingInt(Step::value)).toList();
		if (steps.isEmpty()) {
			return Rgb.BLACK;
		}
		int min = channel(color, "minValueComputationExpression", user, scope);
		int max = Math.max(min, channel(color, "maxValueComputationExpression", user, scope));
		int value = Math.clamp(channel(color, "colorValueComputationExpression", user, scope), min, max);
		Optional<Step> above = steps.stream().filter(step -> step.value() >= value).findFirst();
		Step upper = above.orElse(steps.get(steps.size() - 1));
		Step lower = steps.get(Math.max(0, steps.indexOf(upper) - (above.isPresent() ? 1 : 0)));
		return between(lower, upper, value);
	}

	private static Rgb between(Step lower, Step upper, int value) {
		if (upper.value() == lower.value() || value <= lower.value()) {
			return value <= lower.value() ? lower.color() : upper.color();
		}
		double share = (double) (value - lower.value()) / (upper.value() - lower.value());
		return Rgb.clamped(mixed(lower.color().red(), upper.color().red(), share),
				mixed(lower.color().green(), upper.color().green(), share),
				mixed(lower.color().blue(), upper.color().blue(), share));
	}

	private static int mixed(int from, int to, double share) {
		return (int) (from + (to - from) * share);
	}
}
