/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.expression;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** What a value means where a text, a truth, a number or elements are wanted. */
public final class Values {

	private Values() {
	}

	/** {@return the value as the text of a label; empty text for what is not there} */
	public static String text(@Nullable Object value) {
		return value == null ? "" : value.toString();
	}

	/** {@return whether the value counts as true: everything does but false, its text, and what is not there} */
	public static boolean truth(@Nullable Object value) {
		return switch (value) {
			case null -> false;
			case Nothing nothing -> false;
			case Boolean truth -> truth;
			case String text -> !text.equalsIgnoreCase("false");
			default -> true;
		};
	}

	/** {@return the whole number the value stands for, or 0 if it stands for none} */
	public static int integer(@Nullable Object value) {
		return switch (value) {
			case Integer number -> number;
			case Long number -> Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
			case String text when text.strip().matches("-?\\d{1,9}") -> Integer.parseInt(text.strip());
			case null, default -> 0;
		};
	}

	/** {@return the model elements among the value or its parts, each once} */
	public static List<EObject> elements(@Nullable Object value) {
		return switch (value) {
			case EObject element -> List.of(element);
			case Collection<?> values -> values.stream().filter(EObject.class::isInstance).map(EObject.class::cast).distinct()
					.map(Objects::requireNonNull).toList();
			case null, default -> List.of();
		};
	}
}
