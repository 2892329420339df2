/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.RuleLevel;
import org.vdcstudio.validation.RuleSetting;
import org.vdcstudio.validation.RuleSettings;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.registry.RuleRegistry;

class OpenDesignTest {

	private static final String LAB = """
			datacenter Lab {
				// the first host
				host esx01 {
					nic vmnic0 { }
					vswitch vSwitch0 { uplinks vmnic0 }
				}
			}
			""";

	@TempDir
	Path folder = Path.of("");

	private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
	private final OpenDesigns designs = new OpenDesigns(
			new DesignCheck(RuleRegistry.ofPlatform(), ValidationOptions.DEFAULT),
			file -> PlainText.open(Path.of(file.toFileString())), opened -> {
				// nobody else is interested
			}, bugs::add);

	@AfterEach
	void nothingFailedInTheBackground() {
		assertEquals(List.of(), bugs);
	}

	@Test
	void readsTheModelFromTheText() throws IOException {
		try (Lease lease = open("lab.vdc", LAB)) {
			assertEquals(List.of("esx01"), read(lease.design(), OpenDesignTest::names));
		}
	}

	@Test
	void hasANewModelAtOnceAfterAChangeOfTheText() throws IOException {
		try (Lease lease = open("lab.vdc", LAB)) {
			long before = read(lease.design(), DesignAccess::revision);
			replace(lease.design(), "esx01 {", "esx07 {");
			assertEquals(List.of("esx07"), read(lease.design(), OpenDesignTest::names));
			assertTrue(read(lease.design(), DesignAccess::revision) > before);
		}
	}

	@Test
	void writesAnEditOfTheModelIntoTheTextAndUndoesIt() throws IOException {
		try (Lease lease = open("lab.vdc", LAB)) {
			rename(lease.design(), "esx02");
			assertEquals(LAB.replace("esx01", "esx02"), lease.design().text().snapshot().content());
			assertEquals(List.of("esx02"), read(lease.design(), OpenDesignTest::names));
			assertTrue(lease.design().undo().toCompletableFuture().join());
			assertEquals(LAB, lease.design().text().snapshot().content());
			assertEquals(List.of("esx01"), read(lease.design(), OpenDesignTest::names));
		}
	}

	@Test
	void keepsOneHistoryForEditsFromBothSides() throws IOException {
		try (Lease lease = open("lab.vdc", LAB)) {
			OpenDesign design = lease.design();
			replace(design, "first", "only");
			rename(design, "esx02");
			replace(design, "only", "single");
			design.undo();
			design.undo();
			assertEquals(LAB.replace("first", "only"), design.text().snapshot().content());
			design.redo();
			assertEquals(LAB.replace("first", "only").replace("esx01", "esx02"), design.text().snapshot().content());
			design.undo();
			design.undo();
			assertEquals(LAB, design.text().snapshot().content());
			assertFalse(design.isDirty());
		}
	}

	@Test
	void changesNothingWhenAnEditDoesNotFit() throws IOException {
		try (Lease lease = open("lab.vdc", LAB)) {
			CompletionException failure = assertThrows(CompletionException.class, () -> read(lease.design(), access -> {
				EsxiHost host = host(access);
				access.apply("Rename", List.of(new ModelEdit.RenameElement("Rename", host, "")));
				return host;
			}));
			assertTrue(failure.getCause() instanceof IllegalArgumentException, String.valueOf(failure.getCause()));
			assertEquals(LAB, lease.design().text().snapshot().content());
		}
	}

	@Test
	void reportsFindingsOfTheLastText() throws Exception {
		try (Lease lease = open("lab.vdc", LAB)) {
			BlockingQueue<DesignFindings> found = findings(lease.design());
			replace(lease.design(), "uplinks vmnic0", "uplinks vmnic1");
			replace(lease.design(), "uplinks vmnic1", "uplinks vmnic9");
			TextSnapshot last = lease.design().text().snapshot();
			DesignFindings latest = nextFindings(found);
			while (latest.text().stamp() != last.stamp()) {
				latest = Objects.requireNonNull(found.poll(20, TimeUnit.SECONDS), "no findings of the last text");
			}
			assertTrue(latest.findings().stream().anyMatch(finding -> isUnresolved(finding, "vmnic9")), latest.toString());
		}
	}

	@Test
	void isCheckedWithItsOwnSettingsAndAgainWhenTheyChange() throws Exception {
		Map<URI, ValidationOptions> settings = new ConcurrentHashMap<>();
		OpenDesigns own = new OpenDesigns(
				new DesignCheck(RuleRegistry.ofPlatform(), design -> settings.getOrDefault(design, ValidationOptions.DEFAULT)),
				file -> PlainText.open(Path.of(file.toFileString())), opened -> {
					// nobody else is interested
				}, bugs::add);
		Path file = Files.writeString(folder.resolve("lab.vdc"), LAB.replace("uplinks vmnic0", "uplinks vmnic9"));
		URI uri = VdcLanguage.uri(file);
		try (Lease lease = own.open(uri, address -> PlainText.open(file))) {
			BlockingQueue<DesignFindings> found = findings(lease.design());
			own.recheck(design -> true);
			assertTrue(nextFindings(found).findings().stream().anyMatch(finding -> isUnresolved(finding, "vmnic9")));
			settings.put(uri, new ValidationOptions(
					List.of(new RuleSettings(Optional.empty(), Map.of("STR-01", RuleSetting.of(RuleLevel.OFF)))), Optional.empty()));
			own.recheck(uri::equals);
			DesignFindings latest = nextFindings(found);
			while (latest.findings().stream().anyMatch(finding -> isUnresolved(finding, "vmnic9"))) {
				latest = nextFindings(found);
			}
		}
	}

	private static DesignFindings nextFindings(BlockingQueue<DesignFindings> found) throws InterruptedException {
		return next(found, "findings");
	}

	private static <T> T next(BlockingQueue<T> queue, String what) throws InterruptedException {
		return Objects.requireNonNull(queue.poll(20, TimeUnit.SECONDS), () -> "no " + what);
	}

	@Test
	void reportsASyntaxErrorBesideTheFindingsOfTheRest() throws Exception {
		try (Lease lease = open("lab.vdc", LAB.replace("uplinks vmnic0", "uplinks vmnic9"))) {
			BlockingQueue<DesignFindings> found = findings(lease.design());
			replace(lease.design(), "nic vmnic0 {", "nick vmnic0 {");
			DesignFindings latest = nextFindings(found);
			assertTrue(latest.findings().size() > 1, latest.toString());
		}
	}

	@Test
	void isOneForAllWhoOpenAFile() throws IOException {
		try (Lease one = open("lab.vdc", LAB); Lease other = open("lab.vdc", LAB)) {
			assertSame(one.design(), other.design());
			other.close();
			other.close();
			assertEquals(List.of("esx01"), read(one.design(), OpenDesignTest::names));
		}
		try (Lease again = open("lab.vdc", LAB)) {
			assertNotSame(bugs, again.design());
		}
	}

	@Test
	void answersNobodyAfterItIsClosed() throws IOException {
		Lease lease = open("lab.vdc", LAB);
		lease.close();
		assertThrows(CompletionException.class, () -> read(lease.design(), OpenDesignTest::names));
	}

	@Test
	void seesTheUnsavedTextOfAFileThatItImports() throws IOException {
		try (Lease hosts = open("hosts.vdc", "host esx01 { }\n");
				Lease lab = open("lab.vdc", "import \"hosts.vdc\"\ndatacenter Lab { cluster C { hosts esx01 } }\n")) {
			assertEquals(0, (int) read(lab.design(), access -> access.design().source().problems().size()));
			replace(hosts.design(), "esx01", "esx02");
			assertEquals(1, (int) read(lab.design(), access -> access.design().source().problems().size()));
		}
	}

	@Test
	void savesTheTextAsAWhole() throws IOException {
		try (Lease lease = open("lab.vdc", LAB)) {
			rename(lease.design(), "esx02");
			assertTrue(lease.design().isDirty());
			lease.design().save();
			assertFalse(lease.design().isDirty());
			assertEquals(LAB.replace("esx01", "esx02"), Files.readString(folder.resolve("lab.vdc")));
		}
	}

	@Test
	void answersWhoOnlyLooksWhenTheModelIsThatOfTheText() throws IOException {
		try (Lease lease = open("lab.vdc", LAB)) {
			OpenDesign design = lease.design();
			assertEquals(List.of("esx01"), look(design, this, OpenDesignTest::names).join());
			replace(design, "esx01 {", "esx07 {");
			assertEquals(List.of("esx07"), look(design, this, OpenDesignTest::names).join());
		}
	}

	@Test
	void answersOnlyTheLastOfTheQuestionsThatWaitForOneAsker() throws IOException {
		try (Lease lease = open("lab.vdc", LAB)) {
			OpenDesign design = lease.design();
			read(design, OpenDesignTest::names);
			List<CompletableFuture<List<String>>> mine = new ArrayList<>();
			List<CompletableFuture<List<String>>> others = new ArrayList<>();
			// nobody can answer while the thread of the design is here
			read(design, access -> {
				replace(design, "esx01 {", "esx07 {");
				mine.add(look(design, "me", OpenDesignTest::names));
				others.add(look(design, "another", OpenDesignTest::names));
				mine.add(look(design, "me", OpenDesignTest::names));
				return true;
			});
			assertEquals(List.of("esx07"), mine.getLast().join());
			assertEquals(List.of("esx07"), others.getLast().join());
			assertTrue(mine.getFirst().isCancelled());
		}
	}

	@Test
	void readsTheTextOnceHoweverManyLook() throws IOException {
		try (Lease lease = open("lab.vdc", LAB)) {
			OpenDesign design = lease.design();
			long before = read(design, DesignAccess::revision);
			List<CompletableFuture<Long>> revisions = read(design, access -> {
				List<CompletableFuture<Long>> asked = new ArrayList<>();
				for (String name : List.of("esx02", "esx03", "esx04")) {
					replace(design, "nic vmnic0", "nic vmnic0 { } nic %s".formatted(name));
					asked.add(look(design, name, DesignAccess::revision));
				}
				return asked;
			});
			assertEquals(List.of(before + 1, before + 1, before + 1), revisions.stream().map(CompletableFuture::join).toList());
		}
	}

	@Test
	void viewsThatPeopleEditInSeeAnEditBeforeTheRulesAndOtherViewsAfterThem() throws Exception {
		try (Lease lease = open("lab.vdc", LAB)) {
			OpenDesign design = lease.design();
			BlockingQueue<String> order = whoLooks(design);
			replace(design, "esx01 {", "esx07 {");
			assertEquals(List.of("diagram", "rules", "outline"), List.of(next(order, "first"), next(order, "second"), next(order, "third")));
		}
	}

	@Test
	void severalEditsInARowAreSeenOnceAndBeforeTheRulesToo() throws Exception {
		try (Lease lease = open("lab.vdc", LAB)) {
			OpenDesign design = lease.design();
			BlockingQueue<String> order = whoLooks(design);
			read(design, access -> {
				replace(design, "esx01 {", "esx07 {");
				replace(design, "esx07 {", "esx08 {");
				return design;
			});
			assertEquals(List.of("diagram", "rules", "outline"), List.of(next(order, "first"), next(order, "second"), next(order, "third")));
		}
	}

	/** Takes down who looks at a design from now on: a diagram, an outline and the rules. */
	private BlockingQueue<String> whoLooks(OpenDesign design) {
		// answered when the rules have looked for the first time
		look(design, this, OpenDesignTest::names).join();
		design.lookFirst("diagram", OpenDesignTest::names).orTimeout(20, TimeUnit.SECONDS).join();
		BlockingQueue<String> order = new LinkedBlockingQueue<>();
		design.addListener(new DesignListener() {
			@Override
			public void modelChanged() {
				design.look("outline", access -> order.add("outline"));
				design.lookFirst("diagram", access -> order.add("diagram"));
			}

			@Override
			public void findingsChanged(DesignFindings found) {
				order.add("rules");
			}
		});
		return order;
	}

	@Test
	void cancelsQuestionsWhenTheDesignIsClosed() throws IOException {
		CompletableFuture<List<String>> asked;
		try (Lease lease = open("lab.vdc", LAB)) {
			OpenDesign design = lease.design();
			asked = read(design, access -> {
				replace(design, "esx01 {", "esx07 {");
				CompletableFuture<List<String>> question = look(design, this, OpenDesignTest::names);
				lease.close();
				return question;
			});
		}
		assertThrows(CancellationException.class, asked::join);
	}

	private Lease open(String name, String content) throws IOException {
		Path file = folder.resolve(name);
		if (!Files.exists(file)) {
			Files.writeString(file, content);
		}
		URI uri = VdcLanguage.uri(file);
		return designs.open(uri, address -> PlainText.open(file));
	}

	private static void replace(OpenDesign design, String what, String by) {
		TextSnapshot now = design.text().snapshot();
		design.text().replace("type", now, List.of(new TextEdit(now.content().indexOf(what), what.length(), by)));
	}

	private static void rename(OpenDesign design, String name) {
		read(design, access -> {
			access.apply("Rename", List.of(new ModelEdit.RenameElement("Rename", host(access), name)));
			return name;
		});
	}

	private static <T> T read(OpenDesign design, Function<DesignAccess, T> work) {
		return design.<T> access(work).orTimeout(20, TimeUnit.SECONDS).join();
	}

	private static <T> CompletableFuture<T> look(OpenDesign design, Object asker, Function<DesignAccess, T> work) {
		return design.<T> look(asker, work).orTimeout(20, TimeUnit.SECONDS);
	}

	private static List<String> names(DesignAccess access) {
		return elements(access).stream().map(DesignElement::getName).toList();
	}

	private static EsxiHost host(DesignAccess access) {
		return (EsxiHost) elements(access).getFirst();
	}

	private static List<DesignElement> elements(DesignAccess access) {
		return Objects.requireNonNull(access.design().root().getDatacenter()).getElements();
	}

	private static BlockingQueue<DesignFindings> findings(OpenDesign design) {
		BlockingQueue<DesignFindings> queue = new LinkedBlockingQueue<>();
		design.addListener(new DesignListener() {
			@Override
			public void findingsChanged(DesignFindings findings) {
				queue.add(findings);
			}
		});
		return queue;
	}

	private static boolean isUnresolved(Finding finding, String name) {
		return finding.rule().equals("STR-01") && finding.message().contains(name);
	}
}
