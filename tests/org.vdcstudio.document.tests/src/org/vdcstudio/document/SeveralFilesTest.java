/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.document.OpenDesigns.TextOpener;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.registry.RuleRegistry;

/** Edits that concern several files. */
class SeveralFilesTest {

	private static final String LAB = "import \"hosts.vdc\"\ndatacenter Lab { cluster C { hosts esx01 } }\n";
	private static final String HOSTS = "import \"names.vdc\"\n// the first\nhost esx01 { }\n";
	private static final String NAMES = "/* esx01 */ dns-server dc01 { }\n";

	@TempDir
	Path folder = Path.of("");

	private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
	private final OpenDesigns designs = new OpenDesigns(
			new DesignCheck(RuleRegistry.ofPlatform(), ValidationOptions.DEFAULT),
			file -> PlainText.open(Path.of(file.toFileString())), opened -> {
				// nobody else is interested
			}, bugs::add);

	@BeforeEach
	void writeFiles() throws IOException {
		Files.writeString(path("lab.vdc"), LAB);
		Files.writeString(path("hosts.vdc"), HOSTS);
		Files.writeString(path("names.vdc"), NAMES);
	}

	@AfterEach
	void nothingFailedInTheBackground() {
		assertEquals(List.of(), bugs);
	}

	@Test
	void renamingAnImportedElementIsOneStepInEachOpenFile() throws IOException {
		try (Lease lab = open("lab.vdc"); Lease hosts = open("hosts.vdc")) {
			rename(lab, "esx07");
			assertEquals(LAB.replace("esx01", "esx07"), text(lab));
			assertEquals(HOSTS.replace("esx01", "esx07"), text(hosts));
			assertTrue(hosts.design().isDirty());
			assertEquals(List.of(), access(lab, access -> access.design().source().problems()));
			assertEquals(HOSTS, Files.readString(path("hosts.vdc")));
			assertTrue(lab.design().undo().toCompletableFuture().join());
			assertTrue(hosts.design().undo().toCompletableFuture().join());
			assertEquals(LAB, text(lab));
			assertEquals(HOSTS, text(hosts));
		}
	}

	@Test
	void importedFileThatSomebodyElseWritesIsReadAnew() throws IOException {
		try (Lease lab = open("lab.vdc")) {
			assertEquals(List.of(), access(lab, access -> access.design().source().problems()));
			Files.writeString(path("hosts.vdc"), HOSTS.replace("esx01", "esx07"));
			designs.storedFilesChanged(List.of(uri("hosts.vdc")));
			assertFalse(access(lab, access -> access.design().source().problems()).isEmpty());
			Files.writeString(path("hosts.vdc"), HOSTS);
			designs.storedFilesChanged(List.of(uri("hosts.vdc")));
			assertEquals(List.of(), access(lab, access -> access.design().source().problems()));
		}
	}

	@Test
	void importedFileThatComesLaterIsRead() throws IOException {
		Files.delete(path("hosts.vdc"));
		try (Lease lab = open("lab.vdc")) {
			assertFalse(access(lab, access -> access.design().source().problems()).isEmpty());
			Files.writeString(path("hosts.vdc"), HOSTS);
			designs.storedFilesChanged(List.of(uri("hosts.vdc")));
			assertEquals(List.of(), access(lab, access -> access.design().source().problems()));
		}
	}

	@Test
	void whoOpensATextMayWaitForSomebodyWhoChangesAnother() throws IOException {
		try (Lease lab = open("lab.vdc")) {
			DesignText text = lab.design().text();
			Runnable change = () -> text.replace("type", text.snapshot(), List.of(new TextEdit(0, 0, " ")));
			TextOpener waiting = file -> {
				// as a text does whose lock the other holds
				CompletableFuture.runAsync(change).thenApply(done -> designs.text(uri("lab.vdc"))).orTimeout(20, TimeUnit.SECONDS).join();
				return PlainText.open(Path.of(file.toFileString()));
			};
			designs.open(uri("hosts.vdc"), waiting).close();
			assertEquals(" " + LAB, text(lab));
		}
	}

	@Test
	void openTextOfAnImportedFileOutranksTheStoredOne() throws IOException {
		try (Lease lab = open("lab.vdc"); Lease hosts = open("hosts.vdc")) {
			Files.writeString(path("hosts.vdc"), "");
			designs.storedFilesChanged(List.of(uri("hosts.vdc")));
			assertEquals(List.of(), access(lab, access -> access.design().source().problems()));
			assertEquals(HOSTS, text(hosts));
		}
	}

	@Test
	void fileThatIsNotOpenIsChangedAndSaved() throws IOException {
		try (Lease lab = open("lab.vdc")) {
			rename(lab, "esx07");
			assertEquals(HOSTS.replace("esx01", "esx07"), Files.readString(path("hosts.vdc")));
			assertTrue(designs.find(uri("hosts.vdc")).isEmpty());
			assertTrue(lab.design().isDirty());
			assertEquals(List.of(), access(lab, access -> access.design().source().problems()));
		}
	}

	@Test
	void nothingIsChangedWhenAStoredFileIsAnotherOneMeanwhile() throws IOException {
		try (Lease lab = open("lab.vdc")) {
			access(lab, access -> access.revision());
			Files.writeString(path("hosts.vdc"), HOSTS + "// newer\n");
			CompletionException failure = assertThrows(CompletionException.class, () -> rename(lab, "esx07"));
			assertInstanceOf(IllegalArgumentException.class, failure.getCause());
			assertEquals("Rename: the text of hosts.vdc has changed meanwhile", failure.getCause().getMessage());
			assertEquals(LAB, text(lab));
			assertEquals(HOSTS + "// newer\n", Files.readString(path("hosts.vdc")));
		}
	}

	@Test
	void savedFilesAreTakenBackWhenALaterOneCannotBeSaved() throws IOException {
		try (Lease lab = open("lab.vdc")) {
			Path gone = folder.resolve("zone");
			List<FileChange> changes = List.of(change("lab.vdc", LAB, "Lab"), change("hosts.vdc", HOSTS, "first"),
					new FileChange(VdcLanguage.uri(gone.resolve("other.vdc")), "", List.of(new TextEdit(0, 0, "x"))));
			UncheckedIOException failure = assertThrows(UncheckedIOException.class, () -> designs.change("Change", changes));
			assertTrue(String.valueOf(failure.getMessage()).startsWith("Change: other.vdc cannot be changed: "),
					failure.getMessage());
			assertEquals(LAB, text(lab));
			assertEquals(HOSTS, Files.readString(path("hosts.vdc")));
		}
	}

	@Test
	void savedFilesAreTakenBackWhenAnOpenTextIsAnotherOneMeanwhile() throws IOException {
		try (Lease names = open("names.vdc")) {
			// whoever opens the file that is stored first types into the other one before it is its turn
			OpenDesigns disturbed = new OpenDesigns(names.design().check(), file -> {
				names.design().text().replace("type", names.design().text().snapshot(), List.of(new TextEdit(0, 0, "// typed\n")));
				return PlainText.open(Path.of(file.toFileString()));
			}, opened -> {
				// nobody else is interested
			}, bugs::add);
			try (Lease shared = disturbed.open(uri("names.vdc"), file -> names.design().text())) {
				assertThrows(IllegalArgumentException.class, () -> disturbed.change("Change",
						List.of(change("names.vdc", NAMES, "dc01"), change("hosts.vdc", HOSTS, "first"))));
				assertEquals("// typed\n" + NAMES, text(shared));
				assertEquals(HOSTS, Files.readString(path("hosts.vdc")));
			}
		}
	}

	@Test
	void nothingIsChangedWhenEditsOverlap() throws IOException {
		try (Lease lab = open("lab.vdc")) {
			List<TextEdit> overlapping = List.of(new TextEdit(0, 4, ""), new TextEdit(2, 4, ""));
			assertThrows(IllegalArgumentException.class, () -> designs.change("Change",
					List.of(change("lab.vdc", LAB, "Lab"), new FileChange(uri("hosts.vdc"), HOSTS, overlapping))));
			assertEquals(LAB, text(lab));
			assertFalse(lab.design().isDirty());
		}
	}

	@Test
	void textEditsOfSeveralFilesAreMadeTogether() throws IOException {
		try (Lease lab = open("lab.vdc")) {
			access(lab, access -> {
				access.replace("Write", Map.of(uri("lab.vdc"), List.of(new TextEdit(0, 0, "// lab\n")), uri("names.vdc"),
						List.of(new TextEdit(0, 0, "// names\n"))));
				return access.revision();
			});
			assertEquals("// lab\n" + LAB, text(lab));
			assertEquals("// names\n" + NAMES, Files.readString(path("names.vdc")));
		}
	}

	@Test
	void byteOrderMarkOfAnImportedFileStays() throws IOException {
		Files.writeString(path("hosts.vdc"), "\uFEFF" + HOSTS);
		try (Lease lab = open("lab.vdc")) {
			rename(lab, "esx07");
			assertEquals("\uFEFF" + HOSTS.replace("esx01", "esx07"), Files.readString(path("hosts.vdc")));
		}
	}

	private FileChange change(String name, String text, String what) {
		return new FileChange(uri(name), text, List.of(new TextEdit(text.indexOf(what), what.length(), "changed")));
	}

	private void rename(Lease lab, String name) {
		access(lab, access -> {
			NamedElement host = access.design().files().get(1).getElements().getFirst();
			access.apply("Rename", List.of(new ModelEdit.RenameElement("Rename", host, name)));
			return name;
		});
	}

	private static <T> T access(Lease lease, Function<DesignAccess, T> work) {
		return lease.design().<T> access(work).orTimeout(20, TimeUnit.SECONDS).join();
	}

	private static String text(Lease lease) {
		return lease.design().text().snapshot().content();
	}

	private Lease open(String name) throws IOException {
		return designs.open(uri(name), file -> PlainText.open(path(name)));
	}

	private Path path(String name) {
		return folder.resolve(name);
	}

	private URI uri(String name) {
		return VdcLanguage.uri(path(name));
	}
}
