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
import java.util.Optional;

import org.eclipse.swt.printing.PrinterData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.tests.bot.Ui;

/** Diagrams on paper. */
class PicturePrintTest {

	/** What GTK calls the printer that writes a file, and its back end. */
	private static final String FILE_PRINTER = "Print to File";
	private static final String FILE_BACK_END = "GtkPrintBackendFile";

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
	void aDiagramIsAPictureOnOnePage() throws IOException {
		Path paper = folder.resolve("esx01.pdf");
		print("esx01", paper);
		Ui.awaitTrue("the page", () -> text(paper).stripTrailing().endsWith("%%EOF"));
		assertTrue(text(paper).contains("/Subtype /Image"), "a picture");
		assertEquals(1, text(paper).split("/Type /Page\\b(?!s)", -1).length - 1, "one page");
	}

	@Test
	void nothingIsPrintedWhenThereIsNothingToShow() {
		assertThrows(IOException.class, () -> print("esx99", folder.resolve("esx99.pdf")));
	}

	private void print(String host, Path paper) throws IOException {
		PrinterData data = new PrinterData(FILE_BACK_END, FILE_PRINTER);
		data.printToFile = true;
		data.fileName = paper.toString();
		new PicturePrint(new PictureExport(WindowlessLab.network(host), lab.orElseThrow().document()), host).print(data);
	}

	private static String text(Path file) {
		try {
			return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
		} catch (IOException e) {
			throw new AssertionError("The paper cannot be read", e);
		}
	}
}
