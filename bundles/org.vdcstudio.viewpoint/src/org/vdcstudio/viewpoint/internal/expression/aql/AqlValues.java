/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.expression.aql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.viewpoint.internal.expression.EvaluationException;
import org.vdcstudio.viewpoint.internal.expression.Nothing;
import org.vdcstudio.viewpoint.internal.expression.TypeNames;

/** What values have in common: numbers come in two kinds only, and collections are sequences or ordered sets. */
final class AqlValues {

	private AqlValues() {
	}

	/** {@return the value with small numbers widened to Integer or Double} */
	static @Nullable Object normalised(@Nullable Object value) {
		return switch (value) {
			case Byte number -> number.intValue();
			case Short number -> number.intValue();
			case Float number -> number.doubleValue();
			case Character character -> character.toString();
			case Object[] array -> new ArrayList<>(Arrays.asList(array));
			case null, default -> value;
		};
	}

	/** {@return the text that concatenation uses: collections without brackets, nothing for null} */
	static String text(@Nullable Object value) {
		if (value instanceof Collection<?> values) {
			StringBuilder joined = new StringBuilder();
			values.forEach(each -> joined.append(text(each)));
			return joined.toString();
		}
		return value == null ? "" : value.toString();
	}

	/** {@return results of a function on each value, one level of collections opened, what is not there left out} */
	static List<@Nullable Object> collected(Collection<?> values, Function<@Nullable Object, @Nullable Object> function) {
		List<@Nullable Object> results = new ArrayList<>();
		for (Object value : values) {
			Object result = function.apply(value);
			for (Object part : result instanceof Collection<?> parts ? parts : Collections.singletonList(result)) {
				if (part != null && part != Nothing.VALUE) {
					results.add(part);
				}
			}
		}
		return results;
	}

	/** {@return the values as a collection of the same kind as another one} */
	static Collection<@Nullable Object> sameKind(Collection<?> kind, Collection<? extends @Nullable Object> values) {
		return kind instanceof Set<?> ? new LinkedHashSet<>(values) : new ArrayList<>(values);
	}

	/** {@return the value as a collection: null is empty, a single value a set of one} */
	static Collection<?> collection(@Nullable Object value) {
		return switch (value) {
			case null -> new LinkedHashSet<>();
			case Collection<?> values -> values;
			default -> new LinkedHashSet<>(List.of(value));
		};
	}

	/** {@return the order of two values}
	 * @throws EvaluationException if they have none
	 */
	@SuppressWarnings("unchecked")
	static int compare(@Nullable Object left, @Nullable Object right) {
		Object first = normalised(left);
		Object second = normalised(right);
		if (first instanceof Comparable<?> comparable && second != null && first.getClass() == second.getClass()) {
			return ((Comparable<Object>) comparable).compareTo(second);
		}
		throw new EvaluationException(first + " and " + second + " cannot be compared");
	}

	/** {@return whether a value is an instance of a type or of one of several} */
	static boolean isKindOf(@Nullable Object value, @Nullable Object type) {
		return switch (type) {
			case Collection<?> types -> types.stream().anyMatch(each -> isKindOf(value, each));
			case EClass eClass -> value instanceof EObject element && TypeNames.isKindOf(element.eClass(), eClass);
			case EDataType dataType -> dataType.isInstance(value);
			case null, default -> throw new EvaluationException(Objects.toString(type) + " is no type");
		};
	}
}
