/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.diagram.DiagramSession.State;
import org.vdcstudio.diagram.WorkbenchPort;
import org.vdcstudio.render.LoadLevel;
import org.vdcstudio.render.Theme;
import org.vdcstudio.simulation.moment.ElementState;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Workbench;
import org.vdcstudio.viewpoint.tool.InteractionRequest;
import org.vdcstudio.viewpoint.view.Rgb;

/** What is shown of a diagram where there is no browser. */
class DiagramPictureTest {

	@TempDir
	Path folder = Path.of("");
	private Optional<WindowlessLab> lab = Optional.empty();
	private Optional<Shell> shell = Optional.empty();
	private Optional<DiagramPicture> shown = Optional.empty();

	@BeforeEach
	void open() throws IOException {
		Workbench.awaitReady();
		WindowlessLab opened = new WindowlessLab(folder);
		lab = Optional.of(opened);
		shell = Optional.of(Ui.call(() -> {
			Shell window = new Shell(Ui.display());
			window.setLayout(new FillLayout());
			shown = Optional.of(new DiagramPicture(window, WindowlessLab.network("esx01"), opened.document(), new NoPage()));
			window.setSize(900, 600);
			window.open();
			return window;
		}));
	}

	@AfterEach
	void close() {
		shown.ifPresent(DiagramPicture::close);
		shell.ifPresent(window -> Ui.run(window::dispose));
		lab.ifPresent(WindowlessLab::close);
	}

	@Test
	void itFollowsTheMomentOfASimulation() {
		Rgb color = LoadLevel.FULL.color(Theme.LIGHT);
		Ui.awaitTrue("the picture", () -> picture().isPresent());
		Ui.awaitTrue("a picture without load", () -> !has(color));
		lab.orElseThrow().show(new ElementState("esx01.vmnic0", ElementState.Kind.LOAD, "100 %", "out", OptionalDouble.of(1)));
		Ui.awaitTrue("a picture with load", () -> has(color));
		lab.orElseThrow().show();
		Ui.awaitTrue("a picture without load again", () -> !has(color));
	}

	private boolean has(Rgb wanted) {
		return picture().filter(data -> contains(data, new RGB(wanted.red(), wanted.green(), wanted.blue()))).isPresent();
	}

	private static boolean contains(ImageData data, RGB wanted) {
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				if (data.palette.getRGB(data.getPixel(x, y)).equals(wanted)) {
					return true;
				}
			}
		}
		return false;
	}

	private Optional<ImageData> picture() {
		return shell.stream().flatMap(DiagramPictureTest::controls).filter(Label.class::isInstance).map(Label.class::cast)
				.flatMap(label -> {
					@Nullable
					Image image = label.getImage();
					return image == null ? Stream.empty() : Stream.of(image.getImageData());
				}).findFirst();
	}

	private static Stream<Control> controls(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(DiagramPictureTest::controls))
				: Stream.of(control);
	}

	/** Nobody selects or edits anything in a picture. */
	private static final class NoPage implements WorkbenchPort {

		@Override
		public void stateChanged(State state) {
			throw new AssertionError("there is no session");
		}

		@Override
		public void selectionChanged(List<EObject> elements) {
			throw new AssertionError("nothing can be selected");
		}

		@Override
		public void showMessage(Severity severity, String message) {
			throw new AssertionError(message);
		}

		@Override
		public void copy(String text) {
			throw new AssertionError("nothing can be copied");
		}

		@Override
		public CompletionStage<Optional<String>> clipboard() {
			return CompletableFuture.completedStage(Optional.empty());
		}

		@Override
		public void interact(InteractionRequest request) {
			throw new AssertionError("nothing can be done");
		}

		@Override
		public void logProblem(String message, @Nullable Throwable cause) {
			throw new AssertionError(message, cause);
		}
	}
}
