/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

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
import org.vdcstudio.diagram.ShownDiagram;
import org.vdcstudio.diagram.WorkbenchPort;
import org.vdcstudio.render.RenderOptions;
import org.vdcstudio.render.Renderer;

/**
 * A diagram to look at only, where there is no browser to edit it in: says what to install, and follows the text, its findings
 * and the moment of a simulation all the same. To be used on the user interface's thread.
 */
@NonNullByDefault
public final class DiagramPicture {

	static final String MISSING_BROWSER = "Diagrams are edited in WebKit, which is not installed on this computer. "
			+ "Install the package libwebkit2gtk-4.1-0 and open the diagram again. Until then, this picture follows the text.";

	private static final RenderOptions OPTIONS = new RenderOptions(true, true, List.of(), 1);

	private final DiagramSubject subject;
	private final DiagramDocument document;
	private final WorkbenchPort workbench;
	private final Display display;
	private final ScrolledComposite area;
	private final Label picture;
	private final Runnable stopListening;
	private final AtomicInteger turns = new AtomicInteger();

	/**
	 * Shows a diagram.
	 *
	 * @param workbench is told when the picture cannot be drawn
	 */
	public DiagramPicture(Composite parent, DiagramSubject subject, DiagramDocument document, WorkbenchPort workbench) {
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
		Runnable stopChanges = document.addChangeListener(this::refresh);
		Runnable stopOverlays = document.addOverlayListener(this::refresh);
		stopListening = () -> {
			stopChanges.run();
			stopOverlays.run();
		};
		refresh();
	}

	/** Stops following the text. */
	public void close() {
		stopListening.run();
	}

	private void refresh() {
		int turn = turns.incrementAndGet();
		ShownDiagram.of(subject, document, document.overlays())
				.thenApplyAsync(shown -> shown.map(present -> {
					try {
						return Renderer.png(present.view(), present.geometry(), OPTIONS.with(present.decorations()));
					} catch (IOException exception) {
						throw new UncheckedIOException(exception);
					}
				})).whenComplete((png, failure) -> {
					if (failure == null) {
						show(turn, png);
					} else {
						workbench.logProblem("The picture of the diagram could not be drawn", failure);
					}
				});
	}

	/** Of pictures that are drawn at once, the last asked for stays, whichever is ready first. */
	private void show(int turn, Optional<byte[]> png) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!picture.isDisposed() && turn == turns.get()) {
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
