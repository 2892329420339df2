/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The one thread that works on designs. */
class DesignOwnerTest {

	private final DesignOwner owner = new DesignOwner(bug -> {
		throw new AssertionError(bug);
	});

	@AfterEach
	void end() {
		owner.end();
	}

	@Test
	void whatIsCancelledBeforeItsTurnIsNotWorkedOn() {
		CountDownLatch busy = new CountDownLatch(1);
		AtomicBoolean worked = new AtomicBoolean();
		CompletableFuture<String> first = owner.answer(cancel -> {
			await(busy);
			return "first";
		});
		CompletableFuture<Boolean> cancelled = owner.answer(cancel -> {
			worked.set(true);
			return true;
		});
		CompletableFuture<String> last = owner.answer(cancel -> "last");
		assertTrue(cancelled.cancel(true));
		busy.countDown();
		assertEquals("first", first.join());
		assertEquals("last", last.join());
		assertThrows(CancellationException.class, cancelled::join);
		assertFalse(worked.get());
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
