/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.edit.SourceProblem;
import org.vdcstudio.model.names.QualifiedNames;

/** Elements copied from one place and pasted into another. */
class PastingTest {

	private static final String LAB = """
			datacenter Lab profile lab {
			    // the first host
			    host esx01 {
			        version "8.0.3"
			        nic vmnic0 { speed 1 Gbit }
			        vswitch vSwitch0 {
			            uplinks vmnic0
			            // keep
			            portgroup Management { vmkernel vmk0 { address 192.168.0.11/24  services management } }
			            portgroup "VM Network" {}
			        }
			    }
			    host esx02 { nic vmnic0 { } }
			}
			""";

	private final LoadedDesign lab = VdcLanguage.standard().parse(LAB);

	@Test
	void theTextOfAnElementIsMovedToTheLeft() {
		assertEquals("""
				vswitch vSwitch0 {
				    uplinks vmnic0
				    // keep
				    portgroup Management { vmkernel vmk0 { address 192.168.0.11/24  services management } }
				    portgroup "VM Network" {}
				}
				""", copy(lab, "esx01.vSwitch0"));
	}

	@Test
	void whatIsInsideAnotherElementIsCopiedOnceAndInTheOrderOfTheDesign() {
		assertEquals("nic vmnic0 { speed 1 Gbit }\nportgroup \"VM Network\" {}\n", copy(lab, "esx01.VM Network", "esx01.vmnic0"));
		assertEquals(copy(lab, "esx01.vSwitch0"), copy(lab, "esx01.Management", "esx01.vSwitch0"));
	}

	@Test
	void aDuplicateGetsTheNextFreeName() {
		String after = paste(lab, copy(lab, "esx01.VM Network"), "esx01.vSwitch0");
		assertEquals(LAB.replace("portgroup \"VM Network\" {}\n", "portgroup \"VM Network\" {}\n            portgroup \"VM Network 2\" {}\n"),
				after);
	}

	@Test
	void everythingInsideIsRenamedWhereItsNameIsTaken() {
		String after = paste(lab, copy(lab, "esx01.vSwitch0"), "esx01");
		assertTrue(after.contains("""
				        vswitch vSwitch1 {
				            uplinks vmnic0
				            // keep
				            portgroup Management-2 { vmkernel vmk1 { address 192.168.0.11/24  services management } }
				            portgroup "VM Network 2" {}
				        }
				"""), after);
	}

	@Test
	void aCopiedHostRefersToItsOwnNics() {
		String after = paste(lab, copy(lab, "esx01"), "esx01");
		LoadedDesign design = VdcLanguage.standard().parse(after);
		assertEquals(List.of(), problems(design));
		assertTrue(after.contains("host esx03 {"), after);
		assertTrue(after.contains("host esx02 { nic vmnic0 { } }\n"), after);
	}

	@Test
	void severalElementsArePastedAtOnce() {
		Pasted pasted = pasted(lab, copy(lab, "esx01.Management", "esx01.VM Network"), "esx01.vSwitch0");
		assertEquals(List.of("Management-2", "VM Network 2"), pasted.names());
	}

	@Test
	void referencesAreKeptWhereTheyMeanSomething() {
		String after = paste(lab, copy(lab, "esx01.vSwitch0"), "esx02");
		assertTrue(after.contains("uplinks vmnic0\n            // keep"), after);
		assertEquals(List.of(), problems(VdcLanguage.standard().parse(after)));
	}

	@Test
	void referencesToWhatIsNotThereAreLeftOutAndTold() {
		LoadedDesign other = VdcLanguage.standard().parse("datacenter Other {\n\thost a { }\n}\n");
		Pasted pasted = pasted(other, copy(lab, "esx01.vSwitch0"), "a");
		assertEquals(List.of("uplinks vmnic0"), pasted.dropped());
		String after = after(other, pasted);
		assertEquals("""
				datacenter Other {
					host a {
						vswitch vSwitch0 {
						    // keep
						    portgroup Management { vmkernel vmk0 { address 192.168.0.11/24  services management } }
						    portgroup "VM Network" {}
						}
					}
				}
				""", after);
	}

	@Test
	void oneOfSeveralReferencesIsLeftOut() {
		Pasted pasted = pasted(lab, "vswitch v { uplinks vmnic0 vmnic7 }", "esx01");
		assertEquals(List.of("uplinks vmnic7"), pasted.dropped());
		assertTrue(after(lab, pasted).contains("vswitch v { uplinks vmnic0 }"), after(lab, pasted));
	}

	@Test
	void whatCannotStandInTheSelectedElementGoesIntoTheOneAround() {
		assertTrue(paste(lab, "nic vmnic5 { }", "esx01.Management").contains("        nic vmnic5 { }\n    }\n    host esx02"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "hello world", "}", "{", "mtu 9000", "portgroup", "// only a comment", "vswitch v { } }" })
	void aTextThatIsNoElementIsNotPasted(String text) {
		assertEquals(Optional.empty(), new Pasting(lab).paste(text, find(lab, "esx01.vSwitch0")));
	}

	private static String copy(LoadedDesign design, String... names) {
		return ElementTexts.of(design, Arrays.stream(names).map(name -> find(design, name)).toList());
	}

	private static String paste(LoadedDesign design, String text, String target) {
		return after(design, pasted(design, text, target));
	}

	private static Pasted pasted(LoadedDesign design, String text, String target) {
		return new Pasting(design).paste(text, find(design, target)).orElseThrow();
	}

	private static String after(LoadedDesign design, Pasted pasted) {
		String text = design.text(design.root().eResource().getURI()).orElseThrow();
		return TextEdit.apply(text, pasted.edits().values().iterator().next());
	}

	private static List<String> problems(LoadedDesign design) {
		return design.source().problems().stream().map(SourceProblem::message).toList();
	}

	private static EObject find(LoadedDesign design, String name) {
		for (var all = EcoreUtil.<EObject>getAllContents(design.root(), false); all.hasNext();) {
			EObject each = all.next();
			if (QualifiedNames.of(each).filter(name::equals).isPresent()) {
				return each;
			}
		}
		throw new AssertionError("no " + name);
	}
}
