/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What services have found out about a model, kept as long as its evaluation: a service is asked for each shape of a diagram, and
 * looking through the whole model each time would take the square of its size. Where no evaluation is under way, as in Sirius,
 * everything is found out anew.
 *
 * <p>A memory is used by one thread at a time; services use the one of the thread that called them.
 */
public final class EvaluationMemory {

	private static final ThreadLocal<@Nullable EvaluationMemory> PRESENT = new ThreadLocal<>();

	private final Map<Object, Object> known = new HashMap<>();

	/** Does some work whose services remember what was found out with this memory before. */
	public <T> T use(Supplier<T> work) {
		@Nullable
		EvaluationMemory before = PRESENT.get();
		PRESENT.set(this);
		try {
			return work.get();
		} finally {
			PRESENT.set(before);
		}
	}

	/**
	 * What was found out before, or else is found out now. For services.
	 *
	 * @param key  names what is found out, by {@link Object#equals}; with the class that asks, no two mean the same
	 * @param find finds it out, from the model alone
	 */
	@SuppressWarnings("unchecked")
	public static <T> @NonNull T recall(Object key, Supplier<@NonNull T> find) {
		@Nullable
		EvaluationMemory memory = PRESENT.get();
		if (memory == null) {
			return find.get();
		}
		@Nullable
		Object found = memory.known.get(key);
		if (found == null) {
			found = find.get();
			memory.known.put(key, found);
		}
		return (T) found;
	}
}
