/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.cli.diagram.DesignDiagramDocument;
import org.vdcstudio.diagram.DiagramSubject;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.OpenDesigns;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.document.PlainText;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.render.ManualLayout;
import org.vdcstudio.render.ManualLayout.Place;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.registry.RuleRegistry;

/** Diagrams as files, without any window. */
class PictureExportTest {

	@TempDir
	Path folder = Path.of("");

	private final OpenDesigns designs = new OpenDesigns(new DesignCheck(RuleRegistry.ofPlatform(), ValidationOptions.DEFAULT),
			file -> PlainText.open(Path.of(file.toFileString())), opened -> {
				// nobody else is interested
			}, bug -> {
				throw new AssertionError(bug);
			});
	private Lease lease = new Lease() {

		@Override
		public OpenDesign design() {
			throw new AssertionError("not yet open");
		}

		@Override
		public void close() {
			// not yet open
		}
	};

	@BeforeEach
	void open() throws IOException {
		Path file = folder.resolve("lab.vdc");
		Files.writeString(file, DiagramLab.DESIGN);
		lease = designs.open(VdcLanguage.uri(file), each -> PlainText.open(file));
	}

	@AfterEach
	void close() {
		lease.close();
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
		DesignDiagramDocument document = new DesignDiagramDocument(lease.design());
		String nic = document.access(access -> subject("esx01").evaluate(access.resources()).orElseThrow().view().allElements()
				.map(element -> element.id()).filter(id -> id.endsWith("esx01.vmnic1")).findFirst().orElseThrow()).toCompletableFuture().join();
		document.arrange("Move", subject("esx01"), new ManualLayout(Map.of(nic, Place.at(40, 700)))).toCompletableFuture().join();
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

	private PictureExport export(String root) {
		return new PictureExport(subject(root), new DesignDiagramDocument(lease.design()));
	}

	private static DiagramSubject subject(String root) {
		return new DiagramSubject(DiagramKinds.find("network", "VirtualNetwork").orElseThrow(), root);
	}
}
