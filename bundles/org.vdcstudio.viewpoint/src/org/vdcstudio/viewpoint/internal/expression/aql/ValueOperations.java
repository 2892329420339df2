/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.expression.aql;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.viewpoint.internal.expression.EvaluationContext;
import org.vdcstudio.viewpoint.internal.expression.EvaluationException;
import org.vdcstudio.viewpoint.internal.expression.Nothing;

/** Operations on single values: those any value has, and then those of its kind. */
final class ValueOperations {

	private ValueOperations() {
	}

	/** {@return the result, or {@link Nothing} if the value has no such operation} */
	static @Nullable Object call(@Nullable Object receiver, String name, List<? extends @Nullable Object> arguments,
			EvaluationContext context) {
		if (arguments.size() == 1) {
			Object argument = arguments.get(0);
			switch (name) {
				case "oclIsKindOf":
					return AqlValues.isKindOf(receiver, argument);
				case "oclIsTypeOf":
					return receiver instanceof EObject element && element.eClass() == argument;
				case "oclAsType":
					return asType(receiver, argument);
				case "equals":
					return Operators.apply("=", receiver, argument);
				default:
					break;
			}
		} else if (name.equals("toString")) {
			return AqlValues.text(receiver);
		}
		return switch (receiver) {
			case EObject element -> ElementOperations.call(element, name, arguments, context);
			case String text -> TextOperations.call(text, name, arguments);
			case Number number -> NumberOperations.call(number, name, arguments);
			case null -> onNull(name, arguments);
			default -> Nothing.VALUE;
		};
	}

	private static @Nullable Object asType(@Nullable Object receiver, @Nullable Object type) {
		if (receiver != null && !AqlValues.isKindOf(receiver, type)) {
			throw new EvaluationException(receiver + " cannot be taken as " + type);
		}
		return receiver;
	}

	/** Texts that are not there are as good as empty; elements that are not there are a mistake. */
	private static @Nullable Object onNull(String name, List<? extends @Nullable Object> arguments) {
		if (ElementOperations.NAMES.contains(name)) {
			throw new EvaluationException(name + " is called on null");
		}
		Object result = TextOperations.call("", name, arguments);
		return result instanceof String ? null : result;
	}
}
