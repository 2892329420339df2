/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.model.edit.SourceLocation;

class LanguageServicesTest {

	/** Characters between two looks at the proposals: some within words, some between them. */
	private static final int STEP = 383;

	private final LanguageServices services = LanguageServices.standard();

	@Nested
	class Completion {

		@Test
		void proposesTheNicsOfThisHostAsUplinksAndNoOthers() {
			assertEquals(List.of("vmnic0", "vmnic1"), names("""
					datacenter D {
						host a { nic vmnic0 { } nic vmnic1 { } vswitch s { uplinks ¦ } }
						host b { nic vmnic7 { } }
					}
					""").stream().filter(name -> !name.contains(".")).toList());
		}

		@Test
		void proposesOnlyWhatBeginsWithTheTypedText() {
			assertEquals(List.of("vmnic1"), names("""
					datacenter D { host a { nic eth { } nic vmnic1 { } vswitch s { uplinks vmn¦ } } }
					"""));
		}

		@Test
		void proposesWhatAReferenceCanMeanAcrossElements() {
			assertEquals(List.of("PC.Ethernet", "PC.VMnet0"), names("""
					datacenter D {
						workstation PC { adapter Ethernet { } vmnet VMnet0 { } }
						host a { nic vmnic0 { connect ¦ } }
					}
					"""));
		}

		@Test
		void quotesNamesThatNeedIt() {
			Proposal proposal = proposals("""
					datacenter D { vm-template "big one" { } vm a like ¦ { } }
					""").stream().filter(each -> !each.keyword()).findFirst().orElseThrow();
			assertEquals("\"big one\"", proposal.text());
			assertEquals("big one", proposal.label());
			assertEquals("vm-template", proposal.detail());
		}

		@Test
		void proposesLabelsOfPortGroupsForVirtualNics() {
			assertTrue(names("""
					datacenter D {
						host a { vswitch s { portgroup "VM Network" { } } }
						vm v { nic n { network ¦ } }
					}
					""").contains("VM Network"));
		}

		@Test
		void proposesTheWordsOfABlockInAlphabeticalOrder() {
			assertEquals(List.of("connect", "gateway", "mtu", "prefix-length", "vlan"), words("""
					datacenter D { array a { portal 10.0.0.1 { ¦ } } }
					"""));
		}

		@Test
		void proposesEnumerationLiteralsButNotWordsThatAreOnlyAllowedAsNames() {
			assertEquals(List.of("default", "provisioning", "vmotion"), words("""
					datacenter D { host a { vswitch s { portgroup p { vmkernel k { stack ¦ } } } } }
					"""));
			assertEquals(List.of(), words("datacenter D { host ¦ { } }"));
		}

		@ParameterizedTest
		@ValueSource(strings = { "hosts ¦", "hosts e¦", "hosts gone e¦" })
		void proposesNamesInABlockThatIsNotFinished(String statement) {
			assertEquals(List.of("esx01"), names("datacenter D { host esx01 { } cluster c { " + statement + " } }"));
		}

		@ParameterizedTest(name = "{0}")
		@CsvSource(delimiter = '│', textBlock = """
				host a { frobnicate 7 x mem¦ }                                       │ memory
				host a { frobnicate ¦ }                                              │ memory
				host a { frobnicate 7 { x 5 } ¦ }                                    │ memory
				host a { memroy 64 GiB  nic n { connect P¦ } }                       │ PC.VMnet0
				host a { nic n { colour red  connect ¦ } }                           │ PC.VMnet0
				host a { nic vmnic0 { } vswitch s { colour red uplinks ¦ } }         │ vmnic0
				host a { memory  version 8.0.3  ¦ }                                  │ fqdn
				host a { cpu 2 x 8 at  nic n { ¦ } }                                 │ connect
				host a { cpu 2 8 at 5 GHz  nic n { ¦ } }                             │ connect
				host a { nic n { connect PC. }  nic m { connect ¦ } }                │ PC.VMnet0
				host a { @suppress(NAM-01) nic n { ¦ } }                             │ connect
				host a { vswitch v { portgroup p { vmkernel k { stack none  ¦ } } } } │ services
				host a { version "8  ¦                                               │ memory
				host { nic n { ¦ } }                                                 │ connect
				host a  host b { ¦ }                                                 │ memory
				host a { } }  host b { ¦ }                                           │ memory
				hsot a { }  host b { ¦ }                                             │ memory
				host a { vswitch v { mtu 1500  host b { ¦ }                          │ memory
				firewall f { rule 1 { } }  ¦                                         │ host
				""")
		void proposesAfterAMistakeWhatItProposesWithoutIt(String marked, String proposal) {
			List<String> found = proposals("datacenter D { workstation PC { vmnet VMnet0 { } }\n" + marked.replace("\"8  ", "\"8\n  ") + "\n}").stream()
					.map(Proposal::text).toList();
			assertTrue(found.contains(proposal), found::toString);
		}

		@Test
		void replacesWhatWasTyped() {
			MarkedText text = MarkedText.of("datacenter D { vcenter v { man¦ } }");
			Proposal proposal = services.completion(text.design(), MarkedText.FILE, text.cursor()).getFirst();
			assertEquals("manages", proposal.text());
			assertEquals("man", text.part(proposal.offset(), proposal.length()));
		}

		@ParameterizedTest
		@ValueSource(strings = { "¦", "datacenter ¦", "datacenter D { host a { nic ¦", "datacenter D { }¦", "{{{¦", "host a { \"¦", "/* ¦", "@¦", "@suppress(¦" })
		void neverFailsOnBrokenText(String marked) {
			MarkedText text = MarkedText.of(marked);
			assertTrue(services.completion(text.design(), MarkedText.FILE, text.cursor()).stream()
					.allMatch(each -> each.offset() + each.length() <= text.text().length()));
		}

		/** Somebody writes the nested lab, from its first word to its last. */
		@Test
		void neverFailsWhileATextIsWritten() throws IOException {
			String text = Files.readString(MarkedText.sourceTree().resolve("examples/nested-lab/lab.vdc"));
			for (int end = 0; end < text.length(); end += STEP) {
				String written = text.substring(0, end);
				assertTrue(proposals(written + '¦').stream().allMatch(each -> each.offset() + each.length() <= written.length()), written);
			}
		}

		private List<Proposal> proposals(String marked) {
			MarkedText text = MarkedText.of(marked);
			return services.completion(text.design(), MarkedText.FILE, text.cursor());
		}

		private List<String> names(String marked) {
			return proposals(marked).stream().filter(each -> !each.keyword()).map(Proposal::label).toList();
		}

		private List<String> words(String marked) {
			return proposals(marked).stream().filter(Proposal::keyword).map(Proposal::label).toList();
		}
	}

	@Nested
	class Definition {

		@ParameterizedTest
		@ValueSource(strings = { "¦vmnic0", "vmn¦ic0", "vmnic0¦" })
		void goesFromAReferenceToTheName(String reference) {
			MarkedText text = MarkedText
					.of("datacenter D { host a { nic vmnic0 { } vswitch s { uplinks " + reference + " } } }");
			SourceLocation place = services.definition(text.design(), MarkedText.FILE, text.cursor()).orElseThrow();
			assertEquals("vmnic0", text.part(place.offset(), place.length()));
			assertEquals(text.text().indexOf("vmnic0"), place.offset());
			assertEquals(1, place.line());
		}

		@Test
		void isEmptyForAReferenceToNothing() {
			MarkedText text = MarkedText.of("datacenter D { host a { vswitch s { uplinks vm¦nic0 } } }");
			assertTrue(services.definition(text.design(), MarkedText.FILE, text.cursor()).isEmpty());
		}

		@Test
		void isEmptyWhereNoNameStands() {
			MarkedText text = MarkedText.of("data¦center D { }");
			assertTrue(services.definition(text.design(), MarkedText.FILE, text.cursor()).isEmpty());
		}

		@Test
		void isFoundFromEveryReferenceAndEveryReferenceFromIt() {
			MarkedText text = MarkedText.of("datacenter D { host a¦1 { } cluster c { hosts a1 } vm v { on a1 } }");
			assertEquals(List.of("a1", "a1"),
					services.references(text.design(), MarkedText.FILE, text.cursor()).stream()
							.map(each -> text.part(each.offset(), each.length())).toList());
		}
	}

	@Nested
	class Hovering {

		@Test
		void tellsKindNameDocumentationAndProperties() {
			MarkedText text = MarkedText.of("""
					datacenter D {
						/** The first host. */
						host esx01 { version 8.0.3 memory 64 GiB }
						cluster c { hosts es¦x01 }
					}
					""");
			Hover hover = services.hover(text.design(), MarkedText.FILE, text.cursor()).orElseThrow();
			assertEquals("""
					**host** `esx01`

					The first host.

					- cluster: c
					- VMs: none
					- version: 8.0.3
					- memory: 64 GiB""", hover.markdown());
			assertEquals("esx01", text.part(hover.offset(), hover.length()));
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				cl¦uster c { }                       | A cluster of hosts.
				cluster c { host-fail¦ures 1 }       | Host failures the cluster tolerates; 1 when not given.
				cluster c { h¦a }                    | Whether vSphere HA is on.
				cluster c { drs man¦ual }            | Recommendations only.
				host h { cpu 2 x 8 a¦t 2 GHz }       | Clock of a core.
				vm w[1..2] li¦ke t { }               | The template.
				""")
		void tellsWhatAWordOfTheLanguageMeans(String marked, String meaning) {
			MarkedText text = MarkedText.of("datacenter D { " + marked + " }");
			assertEquals(meaning, services.hover(text.design(), MarkedText.FILE, text.cursor()).orElseThrow().documentation());
		}

		@Test
		void tellsWhichValuesAPropertyCanHave() {
			MarkedText text = MarkedText.of("datacenter D { vsan-datastore v { archit¦ecture esa } }");
			assertEquals("""
					**architecture**

					Disk groups or pools.

					- values: osa, esa
					- when not given: osa""", services.hover(text.design(), MarkedText.FILE, text.cursor()).orElseThrow().markdown());
		}

		@Test
		void namesWhatAnElementRefersTo() {
			MarkedText text = MarkedText.of("""
					datacenter D { host a { nic vmnic0 { } vswitch s¦0 { uplinks vmnic0 } } }
					""");
			Hover hover = services.hover(text.design(), MarkedText.FILE, text.cursor()).orElseThrow();
			assertEquals("a.s0", hover.name());
			assertEquals(List.of(new Hover.Fact("uplinks", "a.vmnic0")), hover.facts());
		}
	}

	@Nested
	class Outlining {

		@Test
		void showsTheElementsInTheOrderOfTheTextWithWhatTellsMost() {
			MarkedText text = MarkedText.of("""
					datacenter Lab {
						dns-server dc { zone "lab.example" { A esx01 10.0.0.1 } reverse-zone 10.0.0.0/24 { } }
						host esx01 {
							vswitch v { portgroup p { vlan 7 vmkernel vmk0 { address 10.0.0.1/24 } } }
							nic vmnic0 { speed 1 Gbit }
						}
						vm web[1..3] { }
					}
					""");
			assertEquals("""
					datacenter Lab
					  dns-server dc
					    zone lab.example
					      A esx01 10.0.0.1
					    reverse-zone 10.0.0.0/24
					  host esx01
					    vswitch v
					      portgroup p (7)
					        vmkernel vmk0 (10.0.0.1/24)
					    nic vmnic0 (1 Gbit)
					  vm web (1..3)
					""", print(services.outline(text.design(), MarkedText.FILE), ""));
		}

		@Test
		void showsWhatHasNoNameAsItIsWritten() {
			MarkedText text = MarkedText.of("""
					datacenter Lab {
						router r { @suppress(NET-01, "why") permit tcp to 10.0.0.2 port 53 }
						host esx[1..3] { }
						scenario s {
							at 10 s fail esx[2]
							at 20 s do acme { argument depth "full" }
							expect esx[1] reaches esx[2]
						}
					}
					""");
			assertEquals("""
					datacenter Lab
					  router r
					    permit tcp to 10.0.0.2 port 53
					  host esx (1..3)
					  scenario s
					    at 10 s fail esx[2]
					    at 20 s do acme
					      argument depth "full"
					    expect esx[1] reaches esx[2]
					""", print(services.outline(text.design(), MarkedText.FILE), ""));
		}

		@Test
		void givesTheNameOfAnElementAsThePlaceToSelect() {
			MarkedText text = MarkedText.of("datacenter Lab { host \"esx 01\" { } }");
			OutlineItem host = services.outline(text.design(), MarkedText.FILE).getFirst().children().getFirst();
			assertEquals("\"esx 01\"", text.part(host.nameOffset(), host.nameLength()));
			assertEquals("host \"esx 01\" { }", text.part(host.offset(), host.length()));
			assertEquals("esx 01", host.qualifiedName());
		}

		@Test
		void isEmptyForAFileThatIsNotPartOfTheDesign() {
			MarkedText text = MarkedText.of("datacenter Lab { }");
			assertEquals(List.of(), services.outline(text.design(), URI.createURI("memory:/other.vdc")));
		}

		private String print(List<OutlineItem> items, String indent) {
			return items.stream()
					.map(item -> indent + item.kind() + " " + item.label()
							+ (item.detail().isEmpty() ? "" : " (" + item.detail() + ")") + "\n"
							+ print(item.children(), indent + "  "))
					.collect(Collectors.joining());
		}
	}

	@Nested
	class Highlighting {

		@Test
		void saysWhatEveryTokenIs() {
			MarkedText text = MarkedText.of("""
					// plain
					/** doc */
					@suppress(NAM-01, "why")
					datacenter Lab { host a { memory 64 GiB nic n { connect PC.V } } }
					""");
			assertEquals("""
					COMMENT // plain
					DOCUMENTATION /** doc */
					SUPPRESSION @suppress
					VALUE NAM-01
					STRING "why"
					KEYWORD datacenter
					DEFINITION Lab
					KEYWORD host
					DEFINITION a
					KEYWORD memory
					VALUE 64
					UNIT GiB
					KEYWORD nic
					DEFINITION n
					KEYWORD connect
					REFERENCE PC
					REFERENCE .
					REFERENCE V
					""", services.highlighting(text.design(), MarkedText.FILE).stream()
					.map(token -> token.kind() + " " + text.part(token.offset(), token.length()).strip() + "\n")
					.collect(Collectors.joining()));
		}
	}

	@Nested
	class FoldingText {

		@Test
		void foldsBlocksAndCommentsOfSeveralLinesOnly() {
			MarkedText text = MarkedText.of("""
					/* one
					   two */
					datacenter Lab {
						host a { }
						host b {
						}
					}
					""");
			List<String> folded = services.folding(text.design(), MarkedText.FILE).stream()
					.map(region -> text.part(region.offset(), region.length()).lines().findFirst().orElse("")).toList();
			assertEquals(List.of("datacenter Lab {", "host b {", "/* one"), folded);
			assertFalse(folded.contains("host a { }"));
		}
	}
}
