/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.vdcstudio.document.DesignListener;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.language.SourceTexts;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.language.ide.LanguageServices;
import org.vdcstudio.language.ide.OutlineItem;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/**
 * The elements of one file, read beside the thread of the user interface. While an editor shows the file, they follow its text;
 * else they are those of the stored file. The design is not kept open longer than that, so that an editor that is closed
 * without saving takes its changes with it.
 *
 * <p>Used in the thread of the user interface.
 */
final class DesignTree {

	private final IFile file;
	private final Display display;
	private final Runnable onChange;
	private List<DesignElementNode> nodes = List.of();
	private boolean known;
	private boolean disposed;
	private @Nullable Lease edited;
	private Runnable stopFollowing = () -> {
		// nothing is followed at first
	};
	private int reading;

	/**
	 * The elements of a file; nothing is read yet.
	 *
	 * @param onChange is told in the thread of the user interface when there are other elements
	 */
	DesignTree(IFile file, Display display, Runnable onChange) {
		this.file = file;
		this.display = display;
		this.onChange = onChange;
	}

	/** The uppermost elements as far as they are known. */
	List<DesignElementNode> nodes() {
		return nodes;
	}

	/** Whether the file was read at all. */
	boolean isKnown() {
		return known;
	}

	/** Follows the text of editors, or no longer. */
	void follow(boolean isEdited) {
		if (isEdited == (edited != null) || disposed) {
			return;
		}
		if (isEdited) {
			try {
				Lease lease = WorkbenchDesigns.open(file);
				edited = lease;
				stopFollowing = lease.design().addListener(new DesignListener() {
					@Override
					public void modelChanged() {
						inUi(DesignTree.this::read);
					}
				});
			} catch (IOException e) {
				cannotRead(e);
			}
			read();
		} else {
			letGo();
			read();
		}
	}

	private void letGo() {
		stopFollowing.run();
		@Nullable
		Lease lease = edited;
		edited = null;
		if (lease != null) {
			lease.close();
		}
	}

	/** Reads the elements anew. */
	void read() {
		if (disposed || !file.isAccessible()) {
			return;
		}
		int serial = ++reading;
		@Nullable
		Lease held = edited;
		if (held != null) {
			outline(held.design()).thenAccept(items -> inUi(() -> show(serial, items)));
			return;
		}
		WorkbenchDesigns.uri(file).ifPresent(address -> stored(address).whenComplete((items, failure) -> inUi(() -> {
			if (failure == null) {
				show(serial, items);
			} else {
				cannotRead(failure);
			}
		})));
	}

	/** Never asks for the open design: somebody may still hold the text of an editor that was closed without saving. */
	private static CompletableFuture<List<OutlineItem>> stored(URI address) {
		return CompletableFuture.supplyAsync(() -> {
			try {
				return LanguageServices.standard().outline(VdcLanguage.standard().load(address, SourceTexts.NONE), address);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	private CompletableFuture<List<OutlineItem>> outline(OpenDesign design) {
		return design.look(this, access -> LanguageServices.standard().outline(access.design(), design.file()));
	}

	private void cannotRead(Throwable reason) {
		known = true;
		ILog.of(DesignTree.class).info("The elements of %s cannot be shown: %s".formatted(file.getFullPath(), reason.getMessage()));
	}

	private void show(int serial, List<OutlineItem> items) {
		if (serial == reading && !disposed) {
			known = true;
			nodes = items.stream().map(item -> new DesignElementNode(file, null, item)).toList();
			onChange.run();
		}
	}

	private void inUi(Runnable work) {
		if (!display.isDisposed()) {
			display.asyncExec(work);
		}
	}

	void dispose() {
		disposed = true;
		letGo();
	}
}
