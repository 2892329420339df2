/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.cli.diagram.DesignDiagramDocument;
import org.vdcstudio.diagram.DiagramOverlay;
import org.vdcstudio.diagram.DiagramSubject;
import org.vdcstudio.diagram.ShownDiagram;
import org.vdcstudio.render.LoadLevel;
import org.vdcstudio.render.ManualLayout;
import org.vdcstudio.render.ManualLayout.Place;
import org.vdcstudio.simulation.moment.ElementState;

/** Diagrams as files, without any window. */
class PictureExportTest {

	@TempDir
	Path folder = Path.of("");

	private Optional<WindowlessLab> lab = Optional.empty();

	@BeforeEach
	void open() throws IOException {
		lab = Optional.of(new WindowlessLab(folder));
	}

	@AfterEach
	void close() {
		lab.ifPresent(WindowlessLab::close);
	}

	@Test
	void theExtensionSaysWhichKindOfPicture() throws IOException {
		PictureExport export = export("esx01");
		export.export(folder.resolve("a.svg"));
		export.export(folder.resolve("a.PNG"));
		assertTrue(Files.readString(folder.resolve("a.svg")).contains("vSwitch0"));
		assertEquals("PNG", new String(Files.readAllBytes(folder.resolve("a.PNG")), 1, 3, StandardCharsets.US_ASCII));
	}

	@Test
	void thePictureHasTheShapesWhereSomebodyPutThem() throws IOException {
		PictureExport export = export("esx01");
		export.export(folder.resolve("before.svg"));
		DesignDiagramDocument document = lab().document();
		String nic = document.access(access -> WindowlessLab.network("esx01").evaluate(access.resources()).orElseThrow().view().allElements()
				.map(element -> element.id()).filter(id -> id.endsWith("esx01.vmnic1")).findFirst().orElseThrow()).toCompletableFuture().join();
		document.arrange("Move", WindowlessLab.network("esx01"), new ManualLayout(Map.of(nic, Place.at(40, 700)))).toCompletableFuture().join();
		export.export(folder.resolve("after.svg"));
		assertTrue(Files.size(folder.resolve("after.svg")) > 0);
		assertTrue(!Files.readString(folder.resolve("before.svg")).equals(Files.readString(folder.resolve("after.svg"))));
	}

	@Test
	void aFileIsLeftAsItWasWhenThereIsNothingToShow() throws IOException {
		Path file = folder.resolve("old.svg");
		Files.writeString(file, "old");
		assertThrows(IOException.class, () -> export("esx99").export(file));
		assertEquals("old", Files.readString(file));
	}

	@Test
	void aNameWithoutExtensionGetsTheChosenOne() {
		assertEquals(Path.of("a.png"), PictureExport.withExtension(Path.of("a"), "png"));
		assertEquals(Path.of("a.b.svg"), PictureExport.withExtension(Path.of("a.b"), "svg"));
		assertEquals(Path.of("a.SVG"), PictureExport.withExtension(Path.of("a.SVG"), "png"));
	}

	@Test
	void thePictureHasTheMomentThatIsShown() throws IOException {
		lab().show(new ElementState("esx01.vmnic0", ElementState.Kind.LOAD, "80 %", "out", OptionalDouble.of(0.8)));
		assertTrue(picture(Set.of(DiagramOverlay.SIMULATION)).contains("class=\"decoration load\""));
		assertTrue(picture(Set.of(DiagramOverlay.SIMULATION)).contains(LoadLevel.VERY_HIGH.meaning()));
		assertFalse(picture(Set.of(DiagramOverlay.FINDINGS)).contains("class=\"decoration load\""));
		lab().show();
		assertFalse(picture(Set.of(DiagramOverlay.SIMULATION)).contains("class=\"decoration"));
	}

	@Test
	void thePictureHasTheFindingsThatAreShown() throws Exception {
		lab().awaitFindings();
		assertTrue(picture(Set.of(DiagramOverlay.FINDINGS)).contains("class=\"decoration"));
		assertFalse(picture(Set.of()).contains("class=\"decoration"));
	}

	private String picture(Set<DiagramOverlay> overlays) throws IOException {
		Path file = folder.resolve("overlays.svg");
		DiagramSubject subject = WindowlessLab.network("esx01");
		new PictureExport(subject, lab().document(), ShownDiagram.of(subject, lab().document(), overlays).toCompletableFuture().join())
				.export(file);
		return Files.readString(file);
	}

	private PictureExport export(String root) {
		return new PictureExport(WindowlessLab.network(root), lab().document());
	}

	private WindowlessLab lab() {
		return lab.orElseThrow();
	}
}
