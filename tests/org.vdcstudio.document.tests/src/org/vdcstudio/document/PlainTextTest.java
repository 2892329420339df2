/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.language.TextEdit;

class PlainTextTest {

	@TempDir
	Path folder = Path.of("");

	private Path file = Path.of("");

	@BeforeEach
	void createFile() throws IOException {
		file = Files.writeString(folder.resolve("lab.vdc"), "one two");
	}

	@Test
	void makesSeveralEditsAsOneStepOfItsHistory() throws IOException {
		DesignText text = PlainText.open(file);
		text.replace("change", text.snapshot(), List.of(new TextEdit(0, 3, "1"), new TextEdit(4, 3, "2")));
		assertEquals("1 2", text.snapshot().content());
		assertTrue(text.undo().toCompletableFuture().join());
		assertEquals("one two", text.snapshot().content());
		assertTrue(text.redo().toCompletableFuture().join());
		assertEquals("1 2", text.snapshot().content());
	}

	@Test
	void takesBackWhatChangedAlongWithAStepTogetherWithIt() throws IOException {
		DesignText text = PlainText.open(file);
		List<String> along = new ArrayList<>();
		text.replace("change", text.snapshot(), List.of(new TextEdit(0, 3, "1")));
		assertTrue(text.addToLastStep(text.stamp(), () -> along.add("undo"), () -> along.add("redo")));
		assertTrue(text.undo().toCompletableFuture().join());
		assertEquals("one two", text.snapshot().content());
		assertTrue(text.redo().toCompletableFuture().join());
		assertEquals("1 two", text.snapshot().content());
		assertTrue(text.undo().toCompletableFuture().join());
		assertEquals(List.of("undo", "redo", "undo"), along);
		assertFalse(text.undo().toCompletableFuture().join());
	}

	@Test
	void addsNothingToAStepThatIsNotTheLastOne() throws IOException {
		DesignText text = PlainText.open(file);
		Runnable nothing = () -> {
			// never run
		};
		assertFalse(text.addToLastStep(text.stamp(), nothing, nothing));
		text.replace("change", text.snapshot(), List.of(new TextEdit(0, 3, "1")));
		long changed = text.stamp();
		text.replace("change", text.snapshot(), List.of(new TextEdit(0, 1, "2")));
		assertFalse(text.addToLastStep(changed, nothing, nothing));
		text.addStep("move", nothing, nothing);
		assertFalse(text.addToLastStep(text.stamp(), nothing, nothing));
	}

	@Test
	void hasNothingToUndoAtFirst() throws IOException {
		DesignText text = PlainText.open(file);
		assertFalse(text.undo().toCompletableFuture().join());
		assertFalse(text.redo().toCompletableFuture().join());
	}

	@Test
	void refusesEditsOfAnEarlierText() throws IOException {
		DesignText text = PlainText.open(file);
		TextSnapshot earlier = text.snapshot();
		text.replace("type", earlier, List.of(new TextEdit(0, 0, "x")));
		assertNull(text.replace("late", earlier, List.of(new TextEdit(0, 3, "y"))));
		assertEquals("xone two", text.snapshot().content());
	}

	@Test
	void changesNothingWhenEditsOverlap() throws IOException {
		DesignText text = PlainText.open(file);
		assertThrows(IllegalArgumentException.class, () -> text.replace("wrong", text.snapshot(),
				List.of(new TextEdit(0, 4, ""), new TextEdit(3, 2, ""))));
		assertEquals("one two", text.snapshot().content());
		assertFalse(text.isDirty());
	}

	@Test
	void isCleanAfterSavingAndAfterUndoingToWhatWasSaved() throws IOException {
		DesignText text = PlainText.open(file);
		text.replace("type", text.snapshot(), List.of(new TextEdit(0, 0, "x")));
		assertTrue(text.isDirty());
		text.save();
		assertFalse(text.isDirty());
		assertEquals("xone two", Files.readString(file));
		text.replace("type", text.snapshot(), List.of(new TextEdit(0, 0, "x")));
		assertTrue(text.isDirty());
		text.undo();
		assertFalse(text.isDirty());
	}

	@Test
	void staysDirtyWhenItCannotBeSaved() throws IOException {
		DesignText text = PlainText.open(file);
		text.replace("type", text.snapshot(), List.of(new TextEdit(0, 0, "x")));
		Files.delete(file);
		Files.delete(folder);
		assertThrows(IOException.class, text::save);
		assertTrue(text.isDirty());
		assertEquals("xone two", text.snapshot().content());
		Files.createDirectory(folder);
	}
}
