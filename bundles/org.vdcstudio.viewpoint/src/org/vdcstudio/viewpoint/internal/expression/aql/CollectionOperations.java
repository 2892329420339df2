/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.expression.aql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.viewpoint.internal.expression.EvaluationException;
import org.vdcstudio.viewpoint.internal.expression.Nothing;

/** Operations on whole collections. Positions count from 1. */
final class CollectionOperations {

	private CollectionOperations() {
	}

	/** {@return the result, or {@link Nothing} if there is no such operation} */
	static @Nullable Object call(Collection<?> values, String name, List<? extends @Nullable Object> arguments) {
		return switch (arguments.size()) {
			case 0 -> plain(values, name);
			case 1 -> withOne(values, name, arguments.get(0));
			case 2 -> withTwo(values, name, arguments.get(0), arguments.get(1));
			case 3 -> name.equals("sep") ? separated(values, arguments.get(0), arguments.get(1), arguments.get(2))
					: Nothing.VALUE;
			default -> Nothing.VALUE;
		};
	}

	private static @Nullable Object plain(Collection<?> values, String name) {
		List<@Nullable Object> list = new ArrayList<>(values);
		return switch (name) {
			case "size" -> values.size();
			case "isEmpty" -> values.isEmpty();
			case "notEmpty" -> !values.isEmpty();
			case "first" -> list.isEmpty() ? null : list.get(0);
			case "last" -> list.isEmpty() ? null : list.get(list.size() - 1);
			case "reverse" -> {
				Collections.reverse(list);
				yield AqlValues.sameKind(values, list);
			}
			case "asSequence" -> list;
			case "asSet", "asOrderedSet" -> new LinkedHashSet<>(values);
			case "sum" -> sum(values);
			case "max" -> values.stream().mapToLong(CollectionOperations::whole).max().orElse(Long.MIN_VALUE);
			case "min" -> values.stream().mapToLong(CollectionOperations::whole).min().orElse(Long.MAX_VALUE);
			case "toString" -> AqlValues.text(values);
			default -> Nothing.VALUE;
		};
	}

	private static Object sum(Collection<?> values) {
		if (values.stream().allMatch(value -> AqlValues.normalised(value) instanceof Integer || value instanceof Long)) {
			return values.stream().mapToLong(CollectionOperations::whole).sum();
		}
		double sum = 0;
		for (Object value : values) {
			if (!(value instanceof Number number)) {
				throw new EvaluationException(value + " cannot be added up");
			}
			sum += number.doubleValue();
		}
		return sum;
	}

	private static long whole(@Nullable Object value) {
		if (AqlValues.normalised(value) instanceof Number number && !(number instanceof Double)) {
			return number.longValue();
		}
		throw new EvaluationException(value + " is no whole number");
	}

	private static @Nullable Object withOne(Collection<?> values, String name, @Nullable Object argument) {
		List<@Nullable Object> list = new ArrayList<>(values);
		return switch (name) {
			case "at" -> list.get(within(argument, 1, list.size()) - 1);
			case "indexOf" -> list.indexOf(argument) + 1;
			case "includes" -> values.contains(argument);
			case "excludes" -> !values.contains(argument);
			case "count" -> Collections.frequency(values, argument);
			case "including", "append", "add" -> added(values, list.size(), argument);
			case "prepend" -> added(values, 0, argument);
			case "excluding" -> {
				list.removeIf(value -> Objects.equals(value, argument));
				yield AqlValues.sameKind(values, list);
			}
			case "drop" -> AqlValues.sameKind(values, list.subList(within(argument, 0, list.size()), list.size()));
			case "dropRight" -> AqlValues.sameKind(values, list.subList(0, list.size() - within(argument, 0, list.size())));
			case "sep" -> separated(values, null, argument, null);
			case "filter" -> {
				list.removeIf(value -> !AqlValues.isKindOf(value, argument));
				yield AqlValues.sameKind(values, list);
			}
			default -> argument instanceof Collection<?> others ? withOther(values, name, others) : Nothing.VALUE;
		};
	}

	private static Object withOther(Collection<?> values, String name, Collection<?> others) {
		List<@Nullable Object> list = new ArrayList<>(values);
		return switch (name) {
			case "union" -> {
				list.addAll(others);
				yield values instanceof Set<?> && others instanceof Set<?> ? new LinkedHashSet<>(list) : list;
			}
			case "concat", "addAll" -> {
				list.addAll(others);
				yield AqlValues.sameKind(values, list);
			}
			case "intersection" -> {
				list.retainAll(others);
				yield AqlValues.sameKind(values, list);
			}
			case "removeAll", "sub" -> {
				list.removeAll(others);
				yield AqlValues.sameKind(values, list);
			}
			case "includesAll" -> list.containsAll(others);
			case "excludesAll" -> Collections.disjoint(list, others);
			default -> Nothing.VALUE;
		};
	}

	private static Object withTwo(Collection<?> values, String name, @Nullable Object first, @Nullable Object second) {
		List<@Nullable Object> list = new ArrayList<>(values);
		return switch (name) {
			case "subSequence", "subOrderedSet" -> AqlValues.sameKind(values,
					list.subList(within(first, 1, list.size()) - 1, within(second, 1, list.size())));
			case "insertAt" -> added(values, within(first, 1, list.size() + 1) - 1, second);
			default -> Nothing.VALUE;
		};
	}

	private static Object added(Collection<?> values, int index, @Nullable Object value) {
		List<@Nullable Object> list = new ArrayList<>(values);
		list.add(index, value);
		return AqlValues.sameKind(values, list);
	}

	private static int within(@Nullable Object value, int least, int most) {
		if (value instanceof Integer position && position >= least && position <= most) {
			return position;
		}
		throw new EvaluationException("position " + value + " is not within " + least + " to " + most);
	}

	private static List<@Nullable Object> separated(Collection<?> values, @Nullable Object prefix,
			@Nullable Object separator, @Nullable Object suffix) {
		List<@Nullable Object> result = new ArrayList<>();
		if (prefix != null) {
			result.add(prefix);
		}
		boolean first = true;
		for (Object value : values) {
			if (!first) {
				result.add(separator);
			}
			first = false;
			result.add(value);
		}
		if (suffix != null) {
			result.add(suffix);
		}
		return result;
	}
}
