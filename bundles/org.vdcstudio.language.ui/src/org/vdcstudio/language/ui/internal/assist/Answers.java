/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.assist;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/** Asks the language about the design of a document. A question is given up rather than let anybody wait for long. */
public final class Answers {

	/** For questions from a thread of their own. */
	public static final Duration PATIENT = Duration.ofSeconds(5);

	/** For questions from the thread of the user interface. */
	public static final Duration AT_ONCE = Duration.ofMillis(80);

	private Answers() {
	}

	/**
	 * The answer to a question.
	 *
	 * @param question asked on the thread that owns the design
	 * @return empty when the document is no open design, or there is no answer in time
	 */
	public static <T> Optional<T> ask(IDocument document, Duration patience,
			BiFunction<? super OpenDesign, ? super DesignAccess, Optional<T>> question) {
		Optional<OpenDesign> design = WorkbenchDesigns.find(document);
		if (design.isEmpty()) {
			return Optional.empty();
		}
		CompletableFuture<Optional<T>> answer = design.get().access(access -> question.apply(design.get(), access));
		try {
			return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
		} catch (TimeoutException e) {
			return Optional.empty();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		} catch (ExecutionException e) {
			ILog.of(Answers.class).error("The language has no answer", e.getCause());
			return Optional.empty();
		}
	}
}
