/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.vdcstudio.diagram.DiagramDocument;
import org.vdcstudio.diagram.DiagramSubject;
import org.vdcstudio.diagram.ShownDiagram;
import org.vdcstudio.document.AtomicFile;
import org.vdcstudio.render.RenderOptions;
import org.vdcstudio.render.Renderer;

/** Writes a diagram as a picture, to a file that the user chooses; its extension says which kind of picture. */
@NonNullByDefault
public final class PictureExport {

	private static final String SVG = "svg";
	private static final String PNG = "png";
	private static final String TITLE = "Export Diagram";

	private final DiagramSubject subject;
	private final DiagramDocument document;
	private final Optional<ShownDiagram> shown;

	/** For a diagram of a document, as it is by itself. */
	public PictureExport(DiagramSubject subject, DiagramDocument document) {
		this(subject, document, Optional.empty());
	}

	/**
	 * For a diagram of a document as somebody sees it.
	 *
	 * @param shown what is on the screen; empty for the diagram as it is by itself
	 */
	public PictureExport(DiagramSubject subject, DiagramDocument document, Optional<ShownDiagram> shown) {
		this.subject = subject;
		this.document = document;
		this.shown = shown;
	}

	/** Asks where to, beside the design to begin with, and writes in the background. */
	void ask(Shell shell, IFile design) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(TITLE);
		dialog.setFilterPath(design.getLocation().removeLastSegments(1).toOSString());
		dialog.setFilterNames(new String[] { "Scalable Vector Graphics (*.svg)", "Portable Network Graphics (*.png)" });
		dialog.setFilterExtensions(new String[] { "*." + SVG, "*." + PNG });
		dialog.setFileName(fileName() + "." + SVG);
		dialog.setOverwrite(true);
		@Nullable
		String chosen = dialog.open();
		if (chosen != null) {
			String wanted = dialog.getFilterIndex() == 1 ? PNG : SVG;
			Path file = withExtension(Path.of(chosen), wanted);
			IJobFunction work = monitor -> exportOrTell(shell, file);
			Job.create("Exporting " + subject.title(), work).schedule();
		}
	}

	/** Whoever types no extension, or leaves that of the other kind, means the chosen kind. */
	public static Path withExtension(Path file, String wanted) {
		String name = String.valueOf(file.getFileName());
		String lower = name.toLowerCase(Locale.ROOT);
		if (lower.endsWith("." + SVG) || lower.endsWith("." + PNG)) {
			return file;
		}
		return file.resolveSibling(name + "." + wanted);
	}

	private String fileName() {
		return (subject.root() + "-" + subject.description().name()).replaceAll("[^\\p{Alnum}._-]+", "-");
	}

	private IStatus exportOrTell(Shell shell, Path file) {
		try {
			export(file);
			for (IFile known : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
				known.refreshLocal(IResource.DEPTH_ZERO, null);
			}
			return Status.OK_STATUS;
		} catch (IOException exception) {
			String reason = Files.isWritable(file.toAbsolutePath().getParent()) ? exception.getMessage()
					: "the folder may not be written to";
			tell(shell, TITLE, "%s cannot be written: %s.".formatted(file, reason));
			return Status.OK_STATUS;
		} catch (CoreException exception) {
			return exception.getStatus();
		}
	}

	/**
	 * Writes the diagram. Not on the user interface's thread.
	 *
	 * @throws IOException when that is not possible; a file that was there before is as it was
	 */
	public void export(Path file) throws IOException {
		ShownDiagram diagram = diagram();
		RenderOptions options = RenderOptions.DEFAULT.with(diagram.decorations());
		byte[] picture = file.toString().toLowerCase(Locale.ROOT).endsWith("." + PNG)
				? Renderer.png(diagram.view(), diagram.geometry(), options)
				: Renderer.svg(diagram.view(), diagram.geometry(), options).getBytes(StandardCharsets.UTF_8);
		AtomicFile.write(file, out -> out.write(picture));
	}

	/** What there is to be seen. Not on the user interface's thread. */
	ShownDiagram diagram() throws IOException {
		return (shown.isPresent() ? shown : arranged()).orElseThrow(() -> new IOException(subject.root() + " is not in the design any more"));
	}

	private Optional<ShownDiagram> arranged() throws IOException {
		try {
			return ShownDiagram.of(subject, document, document.overlays()).toCompletableFuture().join();
		} catch (CompletionException exception) {
			throw new IOException("the diagram cannot be evaluated", exception.getCause());
		}
	}

	/** Tells of a failure; from any thread. */
	static void tell(Shell shell, String title, String message) {
		shell.getDisplay().asyncExec(() -> {
			if (!shell.isDisposed()) {
				MessageDialog.openError(shell, title, message);
			}
		});
	}
}
