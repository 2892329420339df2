/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

/** Work beside the thread of the user interface, of which only the latest result counts. Used in that thread only. */
public final class Background {

	private final Display display;
	private final BooleanSupplier isWanted;
	private long latest;

	/**
	 * Nothing is done yet.
	 *
	 * @param isWanted whether results still matter; asked in the thread of the user interface before they are delivered
	 */
	public Background(Display display, BooleanSupplier isWanted) {
		this.display = display;
		this.isWanted = isWanted;
	}

	/** Does some work on another thread, then something with its result in this one, unless newer work was given meanwhile. */
	public <T> void run(Supplier<T> work, Consumer<T> then) {
		follow(CompletableFuture.supplyAsync(work), then, failure -> ILog.of(Background.class).error("A wizard cannot tell", failure));
	}

	/** The same for work that somebody else does already; failures are delivered, too. */
	public <T> void follow(CompletableFuture<T> work, Consumer<T> then, Consumer<Throwable> orElse) {
		long serial = ++latest;
		work.whenComplete((result, failure) -> deliver(serial, result, failure, then, orElse));
	}

	/** Drops what is being done. */
	public void cancel() {
		latest++;
	}

	private <T> void deliver(long serial, T result, @Nullable Throwable failure, Consumer<T> then, Consumer<Throwable> orElse) {
		if (display.isDisposed()) {
			return;
		}
		display.asyncExec(() -> {
			if (serial != latest || !isWanted.getAsBoolean()) {
				return;
			}
			if (failure == null) {
				then.accept(result);
			} else {
				orElse.accept(DesignSession.cause(failure));
			}
		});
	}
}
