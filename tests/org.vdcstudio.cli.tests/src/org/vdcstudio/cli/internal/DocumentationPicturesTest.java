/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The diagrams in the documentation are what {@code vdc render} draws of the examples. Set the system property {@code vdc.update} to
 * true to write them instead of comparing them.
 */
class DocumentationPicturesTest {

	private static final Path IMAGES = SourceTree.root().resolve("docs/images");

	static final List<Drawing> DRAWINGS = List.of(new Drawing("nested-lab-cluster.svg", "nested-lab/lab.vdc", "cluster", "Lab"),
			new Drawing("nested-lab-esx01.svg", "nested-lab/lab.vdc", "network", "esx01"),
			new Drawing("nested-lab-lab.svg", "nested-lab/lab.vdc", "lab", "PC"),
			new Drawing("nested-lab-naming.svg", "nested-lab/lab.vdc", "naming", "NestedLab"),
			new Drawing("nested-lab-physical.svg", "nested-lab/lab.vdc", "physical", "NestedLab"),
			new Drawing("nested-lab-storage.svg", "nested-lab/lab.vdc", "storage", "NestedLab"),
			new Drawing("production-physical.svg", "production/production.vdc", "physical", "Production"));

	@TempDir
	Path folder = Path.of("");

	/** A picture, and what it is drawn of. */
	record Drawing(String picture, String example, String viewpoint, String subject) {

		@Override
		public String toString() {
			return picture;
		}
	}

	@ParameterizedTest
	@FieldSource("DRAWINGS")
	void aPictureShowsItsExampleAsItIsDrawnToday(Drawing drawing) throws IOException {
		Path committed = IMAGES.resolve(drawing.picture());
		Path drawn = Boolean.getBoolean("vdc.update") ? committed : folder.resolve(drawing.picture());
		CommandRun run = CommandRun.of("render", SourceTree.root().resolve("examples").resolve(drawing.example()).toString(), "--viewpoint",
				drawing.viewpoint(), "--of", drawing.subject(), "--output", drawn.toString());
		assertEquals(new CommandRun(ExitCode.FINE, "", ""), run);
		assertTrue(Files.readString(drawn).equals(Files.readString(committed)),
				() -> "%s is not what is drawn today; run the test with -Dvdc.update=true to write it".formatted(committed));
	}

	@Test
	void thereIsNoOtherPictureOfADiagram() throws IOException {
		try (Stream<Path> files = Files.list(IMAGES)) {
			assertEquals(DRAWINGS.stream().map(Drawing::picture).toList(), files.map(file -> String.valueOf(file.getFileName()))
					.filter(name -> name.endsWith(".svg")).sorted().toList());
		}
	}
}
