/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.edit.SourceLocation;

class RenamingTest {

	private final LanguageServices services = LanguageServices.standard();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			host e¦sx01 { }  cluster c { hosts esx01 }                       | esx02      | host esx02 { }  cluster c { hosts esx02 }
			host esx01 { }  cluster c { hosts e¦sx01 }                       | esx02      | host esx02 { }  cluster c { hosts esx02 }
			host esx01 { }  cluster c { hosts esx01 }  vm v { on es¦x01 }    | first one  | host "first one" { }  cluster c { hosts "first one" }  vm v { on "first one" }
			host "a b" { }  cluster c { hosts "a¦ b" }                       | ab         | host ab { }  cluster c { hosts ab }
			host a { disk d¦0 { } }  vmfs v { extents a.d0 }                 | disk0      | host a { disk disk0 { } }  vmfs v { extents a.disk0 }
			host a { disk d0 { } }  vmfs v { extents a.d¦0 }                 | host       | host a { disk "host" { } }  vmfs v { extents a."host" }
			host a { disk d0 { } }  vmfs v { extents ¦a.d0 }                 | disk0      | host a { disk disk0 { } }  vmfs v { extents a.disk0 }
			""")
	void everyReferenceFollows(String marked, String name, String expected) {
		MarkedText text = MarkedText.of("datacenter D { " + marked + " }");

		Renaming.Edits edits = assertInstanceOf(Renaming.Edits.class, rename(text, name));

		assertEquals("datacenter D { " + expected + " }",
				TextEdit.apply(text.text(), edits.edits().getOrDefault(MarkedText.FILE, List.of())));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			host ¦a { }  host b { }                      | b | There is already a host or cluster 'b' in this design
			host ¦a { }  cluster b { }                   | b | There is already a host or cluster 'b' in this design
			host a { nic ¦n { }  nic m { } }             | m | There is already a nic, uplink or lag 'm' in 'a'
			host ¦a { }                                  | '' | A name is needed
			ho¦st a { }                                  | b | There is no name here that could be changed
			""")
	void whatCannotBeIsRefusedWithTheReason(String marked, String name, String reason) {
		Renaming.Refused refused = assertInstanceOf(Renaming.Refused.class, rename(MarkedText.of("datacenter D { " + marked + " }"), name));

		assertEquals(reason, refused.reason());
	}

	@Test
	void aHostMayBeCalledLikeADnsServer() {
		assertInstanceOf(Renaming.Edits.class, rename(MarkedText.of("datacenter D { host ¦a { } dns-server b { } }"), "b"));
	}

	@Test
	void nothingIsToBeDoneForTheSameName() {
		Renaming.Edits edits = assertInstanceOf(Renaming.Edits.class, rename(MarkedText.of("datacenter D { host ¦a { } }"), "a"));
		assertEquals(List.of(), edits.edits().values().stream().flatMap(List::stream).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			host es¦x01 { }                                | host    | esx01 | esx01
			host a { disk d { } } vmfs v { extents a.d¦ }  | disk    | d     | d
			host "a b" { } cluster c { hosts ¦"a b" }      | host    | a b   | "a b"
			""")
	void theRangeIsTheLastPartOfTheName(String marked, String kind, String name, String written) {
		MarkedText text = MarkedText.of("datacenter D { " + marked + " }");
		RenameRange range = services.renameRange(text.design(), MarkedText.FILE, text.cursor()).orElseThrow();
		assertEquals(kind, range.kind());
		assertEquals(name, range.name());
		assertEquals(written, text.part(range.offset(), range.length()));
	}

	@Test
	void filesThatImportAndAreImportedFollow(@TempDir Path folder) throws IOException {
		Path hosts = Files.writeString(folder.resolve("hosts.vdc"), "host esx01 { }\n");
		Path root = Files.writeString(folder.resolve("root.vdc"), "import \"hosts.vdc\"\ndatacenter D { cluster c { hosts esx01 } }\n");
		LoadedDesign design = VdcLanguage.standard().load(root);
		URI hostsFile = VdcLanguage.uri(hosts);

		Renaming.Edits edits = assertInstanceOf(Renaming.Edits.class, services.rename(design, hostsFile, 6, "esx99"));

		assertEquals(Map.of(hostsFile, List.of(new TextEdit(5, 5, "esx99")), VdcLanguage.uri(root),
				List.of(new TextEdit(Files.readString(root).indexOf("esx01"), 5, "esx99"))), edits.edits());
		assertEquals(List.of(VdcLanguage.uri(root)),
				services.references(design, hostsFile, 6).stream().map(SourceLocation::file).toList());
	}

	@Test
	void designsThatShareAFileAreRenamedTogetherOrNotAtAll(@TempDir Path folder) throws IOException {
		Path hosts = Files.writeString(folder.resolve("hosts.vdc"), "host esx01 { }\n");
		String text = "import \"hosts.vdc\"\ndatacenter D { cluster %s { hosts esx01 } }\n";
		Path one = Files.writeString(folder.resolve("one.vdc"), text.formatted("c1"));
		Path two = Files.writeString(folder.resolve("two.vdc"), text.formatted("c2"));
		List<LoadedDesign> designs = List.of(VdcLanguage.standard().load(hosts), VdcLanguage.standard().load(one), VdcLanguage.standard().load(two));
		URI hostsFile = VdcLanguage.uri(hosts);

		Renaming.Edits edits = assertInstanceOf(Renaming.Edits.class, services.rename(designs, hostsFile, 6, "esx99"));
		assertEquals(Map.of(hostsFile, List.of(new TextEdit(5, 5, "esx99")),
				VdcLanguage.uri(one), List.of(new TextEdit(Files.readString(one).indexOf("esx01"), 5, "esx99")),
				VdcLanguage.uri(two), List.of(new TextEdit(Files.readString(two).indexOf("esx01"), 5, "esx99"))), edits.edits());

		Renaming.Refused refused = assertInstanceOf(Renaming.Refused.class, services.rename(designs, hostsFile, 6, "c2"));
		assertEquals("two.vdc: There is already a host or cluster 'c2' in this design", refused.reason());
	}

	@Test
	void occurrencesAreTheDefinitionAndTheReferencesOfOneFile() {
		MarkedText text = MarkedText.of("datacenter D { cluster c { hosts a1 a2 } host a2 { } host a1 { } vm v { on a¦1 } }");
		assertEquals(List.of(33, 58, 75), services.occurrences(text.design(), MarkedText.FILE, text.cursor()).stream()
				.map(SourceLocation::offset).toList());
	}

	@Test
	void symbolsAreAllNamedElements() {
		MarkedText text = MarkedText.of("datacenter D { host a { nic vmnic0 { } cpu 1 x 2 at 3 GHz } }");
		assertEquals(List.of("datacenter D", "host a", "nic a.vmnic0"),
				services.symbols(text.design()).stream().map(each -> each.kind() + ' ' + each.qualifiedName()).toList());
	}

	private Renaming rename(MarkedText text, String name) {
		return services.rename(text.design(), MarkedText.FILE, text.cursor(), name);
	}
}
