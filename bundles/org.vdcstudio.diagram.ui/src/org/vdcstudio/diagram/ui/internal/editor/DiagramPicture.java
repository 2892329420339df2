/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.vdcstudio.diagram.DiagramDocument;
import org.vdcstudio.diagram.DiagramSubject;
import org.vdcstudio.diagram.WorkbenchPort;
import org.vdcstudio.render.RenderOptions;
import org.vdcstudio.render.Renderer;
import org.vdcstudio.render.ViewLayout;
import org.vdcstudio.viewpoint.DiagramEvaluation;

/**
 * A diagram to look at only, where there is no browser to edit it in: says what to install, and follows the text all the
 * same. To be used on the user interface's thread.
 */
@NonNullByDefault
final class DiagramPicture {

	static final String MISSING_BROWSER = "Diagrams are edited in WebKit, which is not installed on this computer. "
			+ "Install the package libwebkit2gtk-4.1-0 and open the diagram again. Until then, this picture follows the text.";

	private static final RenderOptions OPTIONS = new RenderOptions(true, true, RenderOptions.DEFAULT.decorations(), 1);

	private final DiagramSubject subject;
	private final DiagramDocument document;
	private final WorkbenchPort workbench;
	private final Display display;
	private final ScrolledComposite area;
	private final Label picture;
	private final Runnable stopListening;

	DiagramPicture(Composite parent, DiagramSubject subject, DiagramDocument document, WorkbenchPort workbench) {
		this.subject = subject;
		this.document = document;
		this.workbench = workbench;
		display = parent.getDisplay();
		Composite whole = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
		Label hint = new Label(whole, SWT.WRAP);
		hint.setText(MISSING_BROWSER);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 8).applyTo(hint);
		area = new ScrolledComposite(whole, SWT.H_SCROLL | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		picture = new Label(area, SWT.NONE);
		picture.addDisposeListener(event -> disposeImage());
		area.setContent(picture);
		stopListening = document.addChangeListener(this::refresh);
		refresh();
	}

	/** Stops following the text. */
	void close() {
		stopListening.run();
	}

	private void refresh() {
		document.access(access -> subject.evaluate(access.resources()).map(DiagramEvaluation::view))
				.thenApplyAsync(view -> view.map(present -> {
					try {
						return Renderer.png(present, ViewLayout.arrange(present, document.layout(subject)), OPTIONS);
					} catch (IOException exception) {
						throw new UncheckedIOException(exception);
					}
				})).whenComplete((png, failure) -> {
					if (failure == null) {
						show(png);
					} else {
						workbench.logProblem("The picture of the diagram could not be drawn", failure);
					}
				});
	}

	private void show(Optional<byte[]> png) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!picture.isDisposed()) {
					disposeImage();
					picture.setImage(png.isPresent() ? new Image(display, new ByteArrayInputStream(png.get())) : null);
					picture.setSize(picture.computeSize(SWT.DEFAULT, SWT.DEFAULT));
				}
			});
		}
	}

	private void disposeImage() {
		Image image = picture.getImage();
		if (image != null) {
			image.dispose();
		}
	}
}
