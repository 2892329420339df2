/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.recovery;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.recovery.UnsavedTextKeeper;
import org.vdcstudio.document.recovery.UnsavedTexts;

/** Keeps what is not saved in this run of the workbench in its workspace. May be used from any thread. */
public final class UnsavedWork {

	private static final String FOLDER = "unsaved";
	/** So much may be lost; to write more often would be noticed on slow disks. */
	private static final Duration DELAY = Duration.ofSeconds(3);

	private static volatile Optional<UnsavedWork> present = Optional.empty();

	private final UnsavedTexts texts = new UnsavedTexts(
			Platform.getStateLocation(FrameworkUtil.getBundle(UnsavedWork.class)).append(FOLDER).toPath());
	private final UnsavedTextKeeper keeper = new UnsavedTextKeeper(texts, DELAY, this::failed);
	private final AtomicBoolean hasFailed = new AtomicBoolean();

	private UnsavedWork() {
	}

	/** Begins, before anything is opened. */
	public static void begin() {
		present = Optional.of(new UnsavedWork());
	}

	/** Keeps the text of a design while it is not saved. */
	public static void follow(OpenDesign design) {
		present.ifPresent(work -> work.keeper.follow(design));
	}

	/** Ends when everything is saved or given up. */
	public static void end() {
		present.ifPresent(work -> {
			try {
				work.keeper.end();
			} catch (IOException e) {
				work.failed(e);
			}
		});
		present = Optional.empty();
	}

	/** The texts; empty when none are kept. */
	static Optional<UnsavedTexts> texts() {
		return present.map(work -> work.texts);
	}

	/** A full disk is told once, not every time that somebody types. */
	private void failed(IOException failure) {
		if (hasFailed.compareAndSet(false, true)) {
			ILog.of(UnsavedWork.class).warn("Unsaved texts are not kept aside: " + failure.getMessage(), failure);
		}
	}
}
