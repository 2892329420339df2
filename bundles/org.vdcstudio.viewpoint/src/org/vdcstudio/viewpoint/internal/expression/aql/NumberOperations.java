/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.expression.aql;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.viewpoint.internal.expression.EvaluationException;
import org.vdcstudio.viewpoint.internal.expression.Nothing;

/** Operations on numbers. */
final class NumberOperations {

	private NumberOperations() {
	}

	/** {@return the result, or {@link Nothing} if there is no such operation} */
	static Object call(Number number, String name, List<? extends @Nullable Object> arguments) {
		if (arguments.isEmpty()) {
			return switch (number) {
				case Integer whole when name.equals("abs") -> Math.abs(whole);
				case Double real when name.equals("abs") -> Math.abs(real);
				case Double real when name.equals("floor") -> (int) Math.floor(real);
				case Double real when name.equals("round") -> (int) Math.round(real);
				default -> Nothing.VALUE;
			};
		}
		Object argument = arguments.get(0);
		if (number instanceof Integer left && argument instanceof Integer right && arguments.size() == 1) {
			return switch (name) {
				case "max" -> Math.max(left, right);
				case "min" -> Math.min(left, right);
				case "div" -> left / nonZero(right);
				case "mod" -> left % nonZero(right);
				default -> Nothing.VALUE;
			};
		}
		if (number instanceof Double left && argument instanceof Double right && arguments.size() == 1) {
			return switch (name) {
				case "max" -> Math.max(left, right);
				case "min" -> Math.min(left, right);
				default -> Nothing.VALUE;
			};
		}
		return Nothing.VALUE;
	}

	private static int nonZero(int divisor) {
		if (divisor == 0) {
			throw new EvaluationException("division by zero");
		}
		return divisor;
	}
}
