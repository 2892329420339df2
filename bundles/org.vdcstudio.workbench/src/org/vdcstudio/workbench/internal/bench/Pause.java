/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench.internal.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Lets time pass, as somebody at the keyboard does. */
final class Pause {

	private Pause() {
	}

	static void millis(long millis) {
		CompletableFuture.runAsync(() -> {
			// time has passed
		}, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS)).join();
	}
}
