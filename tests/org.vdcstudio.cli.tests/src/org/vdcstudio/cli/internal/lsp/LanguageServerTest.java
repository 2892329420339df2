/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor is served, message by message. */
class LanguageServerTest {

	private static final String LAB = """
			datacenter Lab profile lab {
			    host esx01 {
			        fqdn "esx01.lab.example"  version "8.0.3"  memory 64 GiB
			        nic vmnic0 { speed 10 Gbit }
			        vswitch vSwitch0 {
			            uplinks vmnic0
			            portgroup "VM Network" { }
			        }
			    }
			    cluster c { hosts esx01 }
			}
			""";

	@TempDir
	Path folder = Path.of("");

	private final TestEditor editor = TestEditor.inProcess();

	@AfterEach
	void end() {
		editor.close();
	}

	@Test
	void saysWhatItCanDo() {
		var can = editor.initialize().getCapabilities();
		assertEquals("utf-16", can.getPositionEncoding());
		assertEquals(TextDocumentSyncKind.Incremental, can.getTextDocumentSync().getRight().getChange());
	}

	@Test
	void findingsComeWithRuleSeverityPlaceAndWhereToRead() {
		editor.initialize();
		String address = open("datacenter D {\n    cluster c { hosts nobody }\n}\n");

		PublishDiagnosticsParams shown = editor.diagnostics(address, each -> !each.isEmpty());

		Diagnostic diagnostic = shown.getDiagnostics().stream().filter(each -> each.getCode().getLeft().equals("STR-01")).findFirst().orElseThrow();
		assertEquals(1, shown.getVersion());
		assertEquals("vdc", diagnostic.getSource());
		assertTrue(diagnostic.getMessage().getLeft().startsWith("'nobody' is not a host of this design."));
		assertEquals(new Range(new Position(1, 22), new Position(1, 28)), diagnostic.getRange());
		assertEquals(org.eclipse.lsp4j.DiagnosticSeverity.Error, diagnostic.getSeverity());
	}

	@Test
	void findingsFollowEveryEditAndGoWithTheFile() {
		editor.initialize();
		String address = open(LAB);
		editor.diagnostics(address, each -> !TestEditor.rules(each).contains("STR-01"));

		editor.replace(address, "hosts esx01", "hosts esx02");
		editor.replace(address, "esx02", "esx03");
		PublishDiagnosticsParams broken = editor.diagnostics(address, each -> TestEditor.rules(each).contains("STR-01"));
		assertEquals(3, broken.getVersion());
		assertTrue(broken.getDiagnostics().stream().anyMatch(each -> each.getMessage().getLeft().contains("esx03")));

		editor.replace(address, "esx03", "esx01");
		editor.diagnostics(address, each -> !TestEditor.rules(each).contains("STR-01"));
		editor.close(address);
		editor.diagnostics(address, List::isEmpty);
	}

	@Test
	void positionsCountInUtf16AndEditsInAnyLineEnding() {
		editor.initialize();
		String address = open("datacenter D {\r\n    /* 💾💾 */ cluster c { hosts x }\r\n}\r\n");
		editor.diagnostics(address, each -> TestEditor.rules(each).contains("STR-01"));

		editor.replace(address, "x }", "yy }");

		PublishDiagnosticsParams shown = editor.diagnostics(address,
				each -> each.stream().anyMatch(one -> one.getMessage().getLeft().startsWith("'yy'")));
		Range range = shown.getDiagnostics().stream().filter(each -> each.getCode().getLeft().equals("STR-01")).findFirst().orElseThrow().getRange();
		assertEquals(editor.position(address, "yy", 0), range.getStart());
		assertEquals(editor.position(address, "yy", 2), range.getEnd());
	}

	@Test
	void aFileIsSeenAsPartOfTheDesignThatImportsIt() throws IOException {
		Path hosts = Files.writeString(folder.resolve("hosts.vdc"), "host esx01 { }\n");
		Path root = Files.writeString(folder.resolve("root.vdc"), "import \"hosts.vdc\"\ndatacenter D { cluster c { hosts esx01 } }\n");
		editor.initialize(folder);
		String address = editor.open(hosts, Files.readString(hosts));
		editor.diagnostics(address, each -> !each.isEmpty());

		List<? extends Location> found = TestEditor.wait(texts().references(new ReferenceParams(document(address), new Position(0, 6),
				new ReferenceContext(true))));

		assertEquals(List.of(address, root.toUri().toString()), found.stream().map(Location::getUri).toList());
	}

	@Test
	void aChangedImportChangesTheFindingsOfTheDesignThatIsOpenToo() throws IOException {
		Path hosts = Files.writeString(folder.resolve("hosts.vdc"), "host esx01 { }\n");
		Path root = Files.writeString(folder.resolve("root.vdc"), "import \"hosts.vdc\"\ndatacenter D { cluster c { hosts esx01 } }\n");
		editor.initialize(folder);
		String rootAddress = editor.open(root, Files.readString(root));
		String hostsAddress = editor.open(hosts, Files.readString(hosts));
		editor.diagnostics(rootAddress, each -> !TestEditor.rules(each).contains("STR-01"));

		editor.replace(hostsAddress, "esx01", "esx02");

		editor.diagnostics(rootAddress, each -> TestEditor.rules(each).contains("STR-01"));
	}

	@Test
	void aFileThatChangesOnDiskIsReadAgain() throws IOException {
		Path root = Files.writeString(folder.resolve("root.vdc"), "import \"hosts.vdc\"\ndatacenter D { cluster c { hosts esx01 } }\n");
		editor.initialize(folder);
		String address = editor.open(root, Files.readString(root));
		editor.diagnostics(address, each -> TestEditor.rules(each).contains("STR-01"));

		Files.writeString(folder.resolve("hosts.vdc"), "host esx01 { }\n");
		texts().didSave(new DidSaveTextDocumentParams(document(address)));

		editor.diagnostics(address, each -> !TestEditor.rules(each).contains("STR-01"));
	}

	@Test
	void proposalsHaveTheirEditAndTemplatesAreSnippets() {
		editor.initialize();
		String address = open(LAB);

		List<CompletionItem> names = completion(address, editor.position(address, "hosts esx01", 6));
		CompletionItem host = names.stream().filter(each -> each.getLabel().equals("esx01")).findFirst().orElseThrow();
		assertEquals("host", host.getDetail());
		assertEquals("esx01", host.getTextEdit().getLeft().getNewText());

		CompletionItem template = completion(address, editor.position(address, "    cluster", 4)).stream()
				.filter(each -> each.getKind() == org.eclipse.lsp4j.CompletionItemKind.Snippet && each.getLabel().equals("vm")).findFirst()
				.orElseThrow();
		assertEquals(org.eclipse.lsp4j.InsertTextFormat.Snippet, template.getInsertTextFormat());
		assertTrue(template.getTextEdit().getLeft().getNewText().contains("${1:web01}"));
	}

	@Test
	void hoverTellsWhatIsKnown() {
		editor.initialize();
		String address = open(LAB);
		Hover hover = TestEditor.wait(texts().hover(new HoverParams(document(address), editor.position(address, "hosts esx01", 8))));
		assertTrue(hover.getContents().getRight().getValue().startsWith("**host** `esx01`"), hover::toString);
		assertNull(TestEditor.wait(texts().hover(new HoverParams(document(address), editor.position(address, "{", 0)))));
	}

	@Test
	void completionAndHoverKnowTheAddressPlan() {
		editor.initialize();
		String address = open("""
				datacenter D {
				    host a { vswitch s { portgroup p { vmkernel vmk0 { address 10.0.0.11/24 } } } }
				    host b { vswitch s { portgroup p { vmkernel vmk0 { address  } } } }
				}
				""");
		CompletionItem free = completion(address, editor.position(address, "address  }", 8)).getFirst();
		assertEquals("10.0.0.12/24", free.getTextEdit().getLeft().getNewText());
		assertEquals("free, network of a.vmk0", free.getDetail());
		assertEquals(org.eclipse.lsp4j.CompletionItemKind.Value, free.getKind());

		Hover hover = TestEditor.wait(texts().hover(new HoverParams(document(address), editor.position(address, "10.0.0.11", 3))));
		assertTrue(hover.getContents().getRight().getValue().startsWith("**address** `10.0.0.11/24`"), hover::toString);
	}

	@Test
	void definitionReferencesAndOccurrencesAreFound() {
		editor.initialize();
		String address = open(LAB);
		Position reference = editor.position(address, "hosts esx01", 8);

		Location definition = TestEditor.wait(texts().definition(new DefinitionParams(document(address), reference))).getLeft().getFirst();
		assertEquals(editor.position(address, "esx01", 0), definition.getRange().getStart());
		assertEquals(1, TestEditor.wait(texts().references(new ReferenceParams(document(address), reference, new ReferenceContext(false)))).size());
		assertEquals(2, TestEditor.wait(texts().documentHighlight(new DocumentHighlightParams(document(address), reference))).size());
	}

	@Test
	void renamingChangesAllFilesOrSaysWhyNot() throws IOException {
		Path hosts = Files.writeString(folder.resolve("hosts.vdc"), "host esx01 { }  host esx02 { }\n");
		Path root = Files.writeString(folder.resolve("root.vdc"), "import \"hosts.vdc\"\ndatacenter D { cluster c { hosts esx01 } }\n");
		editor.initialize(folder);
		String address = editor.open(hosts, Files.readString(hosts));

		var prepared = TestEditor.wait(texts().prepareRename(new PrepareRenameParams(document(address), new Position(0, 6)))).getSecond();
		assertEquals("esx01", prepared.getPlaceholder());
		WorkspaceEdit edit = TestEditor.wait(texts().rename(new RenameParams(document(address), new Position(0, 6), "first host")));
		assertEquals(Map.of(address, "host \"first host\" { }  host esx02 { }\n", root.toUri().toString(),
				"import \"hosts.vdc\"\ndatacenter D { cluster c { hosts \"first host\" } }\n"), edited(edit));

		CompletableFuture<WorkspaceEdit> taken = texts().rename(new RenameParams(document(address), new Position(0, 6), "esx02"));
		assertEquals("There is already a host or cluster 'esx02' in this design",
				assertThrows(ResponseErrorException.class, () -> TestEditor.wait(taken)).getResponseError().getMessage());
	}

	@Test
	void outlineFoldingColoursAndLinksAreGiven() throws IOException {
		Files.writeString(folder.resolve("hosts.vdc"), "host esx09 { }\n");
		editor.initialize();
		String address = open("import \"hosts.vdc\"\n/* a\n b */\n" + LAB);

		DocumentSymbol outline = TestEditor.wait(texts().documentSymbol(new DocumentSymbolParams(document(address)))).getFirst().getRight();
		assertEquals(List.of("esx01", "c"), outline.getChildren().stream().map(DocumentSymbol::getName).toList());
		List<FoldingRange> folding = TestEditor.wait(texts().foldingRange(new FoldingRangeRequestParams(document(address))));
		assertTrue(folding.stream().anyMatch(each -> each.getStartLine() == 1 && each.getEndLine() == 2), folding::toString);
		List<Integer> colours = TestEditor.wait(texts().semanticTokensFull(new SemanticTokensParams(document(address)))).getData();
		assertEquals(List.of(0, 0, 6, 0, 0), colours.subList(0, 5));
		assertEquals(List.of(1, 0, 4, 6, 0, 1, 0, 5, 6, 0), colours.subList(10, 20), "a comment over two lines is two tokens");
		assertEquals(folder.resolve("hosts.vdc").toUri().toString(),
				TestEditor.wait(texts().documentLink(new DocumentLinkParams(document(address)))).getFirst().getTarget());
	}

	@Test
	void formattingChangesWhiteSpaceAlone() {
		editor.initialize();
		String address = open("datacenter   D {\nhost a {   }\nhost b {   }\n}\n");
		FormattingOptions options = new FormattingOptions(4, true);

		assertEquals("datacenter D {\n    host a { }\n    host b { }\n}\n", TestEditor.edited(editor.text(address),
				TestEditor.wait(texts().formatting(new DocumentFormattingParams(document(address), options)))));
		assertEquals("datacenter   D {\nhost a {   }\n    host b { }\n}\n", TestEditor.edited(editor.text(address),
				TestEditor.wait(texts().rangeFormatting(new DocumentRangeFormattingParams(document(address), options,
						new Range(new Position(2, 0), new Position(2, 12)))))));
	}

	@Test
	void symbolsOfTheWholeDesignAreFoundByTheirLetters() {
		editor.initialize();
		open(LAB);
		var found = TestEditor.wait(editor.server().getWorkspaceService().symbol(new WorkspaceSymbolParams("es1vm"))).getRight();
		assertEquals(List.of("esx01.vmnic0", "esx01.VM Network"), found.stream().map(each -> each.getName()).toList());
	}

	@Test
	void aQuickFixIsOfferedWhereTheFindingIs() {
		editor.initialize();
		String address = open("""
				datacenter D {
				    dns-server d {
				        fqdn "d.lab.example"  address 10.0.0.2
				        zone "lab.example" { A d 10.0.0.2  A e 10.0.0.3 }
				        reverse-zone 10.0.0.0/24 { }
				    }
				    host e {
				        fqdn "e.lab.example"  dns d
				        nic vmnic0 { }
				        vswitch s { uplinks vmnic0  portgroup p { vmkernel vmk0 { address 10.0.0.3/24  services management } } }
				    }
				}
				""");
		Diagnostic finding = editor.diagnostics(address, each -> TestEditor.rules(each).contains("NAM-03")).getDiagnostics().stream()
				.filter(each -> each.getCode().getLeft().equals("NAM-03")).findFirst().orElseThrow();

		List<CodeAction> actions = actions(address, finding.getRange(), List.of());
		CodeAction fix = actions.stream().filter(each -> each.getEdit() != null).findFirst().orElseThrow();
		String fixed = String.valueOf(edited(fix.getEdit()).get(address));
		assertTrue(fixed.contains("PTR"), fixed);
		assertEquals(finding, fix.getDiagnostics().getFirst());

		CodeAction all = actions.stream().filter(each -> each.getCommand() != null).findFirst().orElseThrow();
		assertTrue(all.getTitle().startsWith("Fix all NAM-"), all.getTitle());
		editor.server().getWorkspaceService()
				.executeCommand(new ExecuteCommandParams(all.getCommand().getCommand(), all.getCommand().getArguments()));
		assertTrue(String.valueOf(edited(editor.applied()).get(address)).contains("PTR"));

		assertEquals(List.of("source.fixAll.vdc"),
				actions(address, new Range(new Position(0, 0), new Position(0, 0)), List.of("source.fixAll")).stream().map(CodeAction::getKind).toList());
	}

	@Test
	void theProfileIsASettingOfTheEditor() {
		editor.initialize();
		editor.server().getWorkspaceService().didChangeConfiguration(new DidChangeConfigurationParams(Map.of("vdc", Map.of("profile", "nonsense"))));
		assertEquals("VDC Studio: there is no profile 'nonsense', but lab, production, vcf", editor.message().getMessage());
		editor.server().getWorkspaceService().didChangeConfiguration(new DidChangeConfigurationParams(Map.of("vdc", Map.of("profile", "lab"))));
		String address = open("datacenter D { host a { } }");
		assertFalse(editor.diagnostics(address, each -> !each.isEmpty()).getDiagnostics().isEmpty());
	}

	@Test
	void eachDesignHasTheSettingsNearestToItInTheFolder() throws IOException {
		Path strict = Files.createDirectory(folder.resolve("strict"));
		Path settings = Files.writeString(folder.resolve("vdc.properties"), "STR-01 = off\nSTR-02 maybe\n");
		Files.writeString(strict.resolve("vdc.properties"), "STR-01 = warning\n");
		String text = "datacenter D { cluster c { hosts nobody } }";
		editor.initialize(folder);
		String relaxed = editor.open(folder.resolve("relaxed.vdc"), text);
		String judged = editor.open(strict.resolve("judged.vdc"), text);
		assertFalse(TestEditor.rules(editor.diagnostics(relaxed, each -> true).getDiagnostics()).contains("STR-01"));
		Diagnostic bad = editor.diagnostics(settings.toUri().toString(), each -> !each.isEmpty()).getDiagnostics().getFirst();
		assertEquals("'STR-02 maybe' is no setting such as VMK-04 = off; the line has no effect.", bad.getMessage().getLeft());
		assertEquals(1, bad.getRange().getStart().getLine());
		assertEquals(List.of(DiagnosticSeverity.Warning), editor.diagnostics(judged, each -> !each.isEmpty()).getDiagnostics().stream()
				.filter(each -> each.getCode().getLeft().equals("STR-01")).map(Diagnostic::getSeverity).toList());
	}

	@Test
	void aCancelledRequestLeavesTheOthersAlone() {
		editor.initialize();
		String address = open(LAB);
		List<CompletableFuture<?>> answers = new ArrayList<>();
		for (int i = 0; i < 50; i++) {
			answers.add(texts().completion(new CompletionParams(document(address), new Position(0, 0))));
		}
		// that one is not worked on when it is cancelled in time is held by DesignOwnerTest
		answers.removeLast().cancel(true);
		answers.forEach(answer -> assertNotNull(TestEditor.wait(answer)));
	}

	@Test
	void aFileThatIsNotThereHasNoAnswers() {
		editor.initialize();
		String address = folder.resolve("gone.vdc").toUri().toString();
		assertEquals(List.of(), completion(address, new Position(5, 5)));
		assertEquals(List.of(), TestEditor.wait(texts().foldingRange(new FoldingRangeRequestParams(document("untitled:never-opened")))));
	}

	@Test
	void anUnsavedTextIsADesignToo() {
		editor.initialize();
		editor.server().getTextDocumentService().didOpen(new org.eclipse.lsp4j.DidOpenTextDocumentParams(
				new org.eclipse.lsp4j.TextDocumentItem("untitled:Untitled-1", "vdc", 1, "datacenter D { cluster c { hosts x } }")));
		editor.diagnostics("untitled:Untitled-1", each -> TestEditor.rules(each).contains("STR-01"));
	}

	@Test
	void endsWellAfterShutdownAndBadlyWithout() {
		editor.initialize();
		assertEquals(0, editor.end());

		TestEditor rude = TestEditor.inProcess();
		rude.initialize();
		rude.server().exit();
		assertEquals(1, TestEditor.wait(rude.ended()));
	}

	private String open(String text) {
		return editor.open(folder.resolve("lab.vdc"), text);
	}

	private TextDocumentService texts() {
		return editor.server().getTextDocumentService();
	}

	private static TextDocumentIdentifier document(String address) {
		return new TextDocumentIdentifier(address);
	}

	private List<CompletionItem> completion(String address, Position position) {
		return TestEditor.wait(texts().completion(new CompletionParams(document(address), position))).getLeft();
	}

	private List<CodeAction> actions(String address, Range range, List<String> only) {
		CodeActionContext context = new CodeActionContext(List.of());
		context.setOnly(only.isEmpty() ? null : only);
		return TestEditor.wait(texts().codeAction(new CodeActionParams(document(address), range, context))).stream()
				.map(each -> assertInstanceOf(CodeAction.class, each.getRight())).toList();
	}

	/** The texts of all files after an edit, open ones and those on disk. */
	private Map<String, String> edited(WorkspaceEdit edit) {
		Map<String, String> texts = new java.util.TreeMap<>();
		edit.getChanges().forEach((address, edits) -> texts.put(address, TestEditor.edited(before(address), edits)));
		return texts;
	}

	private String before(String address) {
		try {
			return editor.isOpen(address) ? editor.text(address) : Files.readString(Path.of(java.net.URI.create(address)));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
