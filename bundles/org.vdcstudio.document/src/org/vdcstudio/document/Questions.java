/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

/** What views want to know about a design when it is at rest; one question of each asker. Used by the owner of the design only. */
final class Questions {

	private final Map<Object, Question<?>> waiting = new LinkedHashMap<>();

	private record Question<T>(Supplier<T> work, CompletableFuture<T> result) {

		void answer() {
			try {
				result.complete(work.get());
			} catch (RuntimeException | LinkageError | AssertionError e) {
				result.completeExceptionally(e);
			}
		}
	}

	/** Keeps a question; a former one of the same asker is cancelled. */
	<T> void add(Object asker, Supplier<T> work, CompletableFuture<T> result) {
		@Nullable
		Question<?> former = waiting.remove(asker);
		if (former != null) {
			former.result().cancel(false);
		}
		waiting.put(asker, new Question<>(work, result));
	}

	/** Answers one after the other, as long as the design is at rest. */
	void answerWhile(BooleanSupplier isAtRest) {
		Iterator<Question<?>> next = List.copyOf(waiting.values()).iterator();
		while (next.hasNext() && isAtRest.getAsBoolean()) {
			Question<?> question = next.next();
			waiting.values().remove(question);
			question.answer();
		}
	}

	/** Nobody will answer any more. */
	void cancel() {
		waiting.values().forEach(question -> question.result().cancel(false));
		waiting.clear();
	}
}
