/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.recovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.IDE;
import org.vdcstudio.document.AtomicFile;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.document.TextDifference;
import org.vdcstudio.document.TextSnapshot;
import org.vdcstudio.document.recovery.UnsavedText;
import org.vdcstudio.document.recovery.UnsavedTexts;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.ui.designs.WorkbenchDesigns;
import org.vdcstudio.ui.internal.wizards.Background;

/** Gives back what was not saved when the workbench ended unexpectedly. Used in the thread of the user interface. */
public final class Recovery {

	static final String TITLE = "Unsaved Changes";

	private final IWorkbenchWindow window;
	private final UnsavedTexts texts;

	private Recovery(IWorkbenchWindow window, UnsavedTexts texts) {
		this.window = window;
		this.texts = texts;
	}

	/** Looks for unsaved texts of former runs, and asks what shall become of them if there are any. */
	public static void offer(IWorkbenchWindow window) {
		UnsavedWork.texts().ifPresent(texts -> new Recovery(window, texts).look());
	}

	private void look() {
		Shell shell = window.getShell();
		new Background(shell.getDisplay(), () -> !shell.isDisposed()).follow(CompletableFuture.supplyAsync(this::leftBehind), left -> {
			if (!left.isEmpty()) {
				new RecoveryDialog(shell, left, this).open();
			}
		}, failure -> ILog.of(Recovery.class).error("Unsaved texts of the last run cannot be read", failure));
	}

	private List<UnsavedText> leftBehind() {
		try {
			return texts.leftBehind();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What people call the file of a text. */
	static String name(UnsavedText text) {
		return file(text).map(file -> file.getFullPath().makeRelative().toString()).orElse(text.file().toString());
	}

	private static Optional<IFile> file(UnsavedText text) {
		return WorkbenchDesigns.file(VdcLanguage.uri(text.file())).filter(file -> file.getParent().isAccessible());
	}

	/** Gives a text up; the result is whether that was done. */
	boolean discard(UnsavedText text) {
		try {
			texts.discard(text);
			return true;
		} catch (IOException e) {
			return failed(text, e);
		}
	}

	/** Opens the file of a text and makes the unsaved changes again, as one step; the result is whether that was done. */
	boolean recover(UnsavedText text) {
		try {
			Optional<IFile> file = file(text);
			if (file.isPresent()) {
				open(text, file.get());
				texts.adopt(text);
				return true;
			}
			return saveElsewhere(text);
		} catch (IOException e) {
			return failed(text, e);
		} catch (CoreException e) {
			return failed(text, new IOException(e.getMessage(), e));
		}
	}

	private void open(UnsavedText text, IFile file) throws IOException, CoreException {
		if (text.stored().isEmpty()) {
			write(text, text.file());
		}
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		IWorkbenchPage page = window.getActivePage();
		if (page != null) {
			IDE.openEditor(page, file);
		}
		try (Lease lease = WorkbenchDesigns.open(file)) {
			TextSnapshot now = lease.design().text().snapshot();
			lease.design().text().replace("Recover Unsaved Changes", now, TextDifference.between(now.content(), text.content()).edits());
		}
	}

	/** The folder of the file is gone, or no project has it any more. */
	private boolean saveElsewhere(UnsavedText text) throws IOException {
		FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
		dialog.setText("Save " + text.file().getFileName() + " as");
		dialog.setFileName(String.valueOf(text.file().getFileName()));
		dialog.setOverwrite(true);
		@Nullable
		String chosen = dialog.open();
		if (chosen == null) {
			return false;
		}
		write(text, Path.of(chosen));
		texts.discard(text);
		return true;
	}

	private static void write(UnsavedText text, Path file) throws IOException {
		AtomicFile.write(file, out -> out.write(text.content().getBytes(StandardCharsets.UTF_8)));
	}

	private boolean failed(UnsavedText text, IOException failure) {
		ErrorDialog.openError(window.getShell(), TITLE, "%s is as it was, and nothing is lost.".formatted(name(text)),
				Status.error(String.valueOf(failure.getMessage()), failure));
		return false;
	}
}
