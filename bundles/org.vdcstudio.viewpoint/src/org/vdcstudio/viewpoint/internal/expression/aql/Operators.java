/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.expression.aql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.viewpoint.internal.expression.EvaluationException;
import org.vdcstudio.viewpoint.internal.expression.Nothing;

/** The operators on two values. An operator that is not defined for them gives {@link Nothing}. */
final class Operators {

	private Operators() {
	}

	static @Nullable Object apply(String operator, @Nullable Object leftValue, @Nullable Object rightValue) {
		Object left = AqlValues.normalised(leftValue);
		Object right = AqlValues.normalised(rightValue);
		return switch (operator) {
			case "=", "==" -> Objects.equals(left, right);
			case "<>", "!=" -> !Objects.equals(left, right);
			case "+" -> add(left, right);
			case "<", "<=", ">", ">=" -> compare(operator, left, right);
			case "-" -> left instanceof Collection<?> all && right instanceof Collection<?> without ? minus(all, without)
					: arithmetic(operator, left, right);
			case "xor" -> left instanceof Boolean a && right instanceof Boolean b ? (Object) (a ^ b)
					: undefined(operator, left, right);
			default -> arithmetic(operator, left, right);
		};
	}

	static @Nullable Object negate(@Nullable Object value) {
		return switch (AqlValues.normalised(value)) {
			case Integer number -> -number;
			case Long number -> -number;
			case Double number -> -number;
			case null -> undefined("-", null, null);
			default -> Nothing.VALUE;
		};
	}

	/** {@return nothing}
	 * @throws EvaluationException if one of the values is null, on which operators fail rather than being undefined
	 */
	static Object undefined(String operator, @Nullable Object left, @Nullable Object right) {
		if (left == null || right == null) {
			throw new EvaluationException(operator + " is not defined for null");
		}
		return Nothing.VALUE;
	}

	private static Object add(@Nullable Object left, @Nullable Object right) {
		if (left instanceof String || right instanceof String || left == null && right == null) {
			return AqlValues.text(left) + AqlValues.text(right);
		}
		if (left instanceof Collection<?> first && right instanceof Collection<?> second) {
			List<@Nullable Object> all = new ArrayList<>(first);
			all.addAll(second);
			return AqlValues.sameKind(first, all);
		}
		return arithmetic("+", left, right);
	}

	private static Object minus(Collection<?> all, Collection<?> without) {
		List<@Nullable Object> rest = new ArrayList<>(all);
		rest.removeAll(without);
		return AqlValues.sameKind(all, rest);
	}

	private static Object compare(String operator, @Nullable Object left, @Nullable Object right) {
		if (left == Nothing.VALUE || right == Nothing.VALUE) {
			return Nothing.VALUE;
		}
		int order = AqlValues.compare(left, right);
		return switch (operator) {
			case "<" -> order < 0;
			case "<=" -> order <= 0;
			case ">" -> order > 0;
			default -> order >= 0;
		};
	}

	private static Object arithmetic(String operator, @Nullable Object left, @Nullable Object right) {
		if (left instanceof Integer a && right instanceof Integer b) {
			return switch (operator) {
				case "+" -> a + b;
				case "-" -> a - b;
				case "*" -> a * b;
				default -> divide(a, b).intValue();
			};
		}
		if (left instanceof Long a && right instanceof Long b) {
			return switch (operator) {
				case "+" -> a + b;
				case "-" -> a - b;
				case "*" -> a * b;
				default -> divide(a, b);
			};
		}
		if (left instanceof Double a && right instanceof Double b) {
			return switch (operator) {
				case "+" -> a + b;
				case "-" -> a - b;
				case "*" -> a * b;
				default -> a / b;
			};
		}
		return Nothing.VALUE;
	}

	private static Long divide(long a, long b) {
		if (b == 0) {
			throw new EvaluationException("division by zero");
		}
		return a / b;
	}
}
