/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.edit.SourceProblem;

class SyntaxErrorTest {

	private final VdcLanguage language = VdcLanguage.standard();

	@Test
	void leavesOutAWordThatMeansNothing() {
		LoadedDesign design = language.parse("""
				datacenter Lab {
				    host esx01 {
				        memory 64 GiB
				        frobnicate 7 "x"
				        version 8.0.3
				        nic vmnic0 { }
				    }
				    host esx02 { }
				}
				""");

		assertEquals(List.of("4:9 'frobnicate' means nothing in 'host'"), problems(design));
		EsxiHost host = Samples.find(design, EsxiHost.class, "esx01");
		assertEquals("8.0.3", host.getVersion());
		assertEquals(1, host.getNics().size());
		assertEquals(List.of("esx01", "esx02"), elements(design));
	}

	@Test
	void leavesOutAnUnknownBlockWithAllItContains() {
		LoadedDesign design = language.parse("""
				datacenter Lab {
				    firewall core01 { port 1 { host x } vlan 10 }
				    host esx01 { }
				}
				""");

		assertEquals(List.of("2:5 'firewall' means nothing in 'datacenter'"), problems(design));
		assertEquals(List.of("esx01"), elements(design));
	}

	@Test
	void leavesAValueThatCouldNotBeReadUnset() {
		LoadedDesign design = language.parse("datacenter Lab { vm web[x..y] { } }");

		assertTrue(design.source().problems().stream().allMatch(each -> each.kind() == SourceProblem.Kind.SYNTAX));
		design.root().getDatacenter().getElements().forEach(each -> assertNull(((VirtualMachine) each).getRange()));
	}

	@Test
	void reportsEveryMistakeOnce() {
		LoadedDesign design = language.parse("""
				datacenter Lab {
				    host esx01 { foo 1  memory 64 GiB  bar 2  version 8.0.3 }
				    host esx02 { nic vmnic0 { colour red  speed 1 Gbit } baz }
				}
				""");

		assertEquals(List.of("2:18 'foo' means nothing in 'host'", "2:40 'bar' means nothing in 'host'",
				"3:31 'colour' means nothing in 'nic'", "3:58 'baz' means nothing in 'host'"), problems(design));
		EsxiHost host = Samples.find(design, EsxiHost.class, "esx01");
		assertEquals("64 GiB", host.getMemory());
		assertEquals("8.0.3", host.getVersion());
		assertEquals("1 Gbit", Samples.find(design, EsxiHost.class, "esx02").getNics().getFirst().getSpeed());
	}

	@Test
	void doesNotTakeAWordOfTheBlockAroundForTheEndOfTheBlock() {
		LoadedDesign design = language.parse("""
				datacenter Lab {
				    host esx01 {
				        vswitch v { portgroup p { mtu 9000  vlan 7 } mtu 1500 }
				        memory 64 GiB
				    }
				    host esx02 { }
				}
				""");

		assertEquals(List.of("3:35 'mtu' means nothing in 'portgroup'"), problems(design));
		EsxiHost host = Samples.find(design, EsxiHost.class, "esx01");
		assertEquals("1500", host.getSwitches().getFirst().getMtu());
		assertEquals("7", host.getSwitches().getFirst().getPortGroups().getFirst().getVlan());
		assertEquals(List.of("esx01", "esx02"), elements(design));
	}

	@Test
	void closesABlockWhoseBraceIsMissing() {
		LoadedDesign design = language.parse("""
				datacenter Lab {
				    host esx01 {
				        vswitch v { mtu 1500
				    }
				    host esx02 { }
				}
				""");

		assertEquals(List.of("5:5 '}' is missing before 'host'"), problems(design));
		assertEquals(List.of("esx01", "esx02"), elements(design));
	}

	@Test
	void leavesOutABraceTooMany() {
		LoadedDesign design = language.parse("""
				datacenter Lab {
				    host esx01 { } }
				    host esx02 { }
				}
				""");

		assertEquals(1, problems(design).size());
		assertEquals(List.of("esx01", "esx02"), elements(design));
	}

	@Test
	void keepsABlockWhoseNameIsMissing() {
		LoadedDesign design = language.parse("datacenter Lab { host { memory 64 GiB } host esx02 { } }");

		assertEquals(List.of("1:23 A name is missing after 'host'"), problems(design));
		assertEquals("64 GiB", ((EsxiHost) design.root().getDatacenter().getElements().getFirst()).getMemory());
		assertEquals(2, elements(design).size());
	}

	@Test
	void keepsTheRestWhenAValueIsMissing() {
		LoadedDesign design = language.parse("""
				host esx01 {
				    memory
				    version 8.0.3
				    nic a { }
				    vswitch v { uplinks  mtu 1500 }
				    cpu 2 x
				    fqdn "x"
				}
				""");

		assertEquals(3, problems(design).size(), () -> problems(design).toString());
		EsxiHost host = Samples.find(design, EsxiHost.class, "esx01");
		assertEquals("8.0.3", host.getVersion());
		assertEquals("1500", host.getSwitches().getFirst().getMtu());
		assertEquals("x", host.getFqdn());
	}

	@Test
	void saysThatQuotesAreNotClosed() {
		LoadedDesign design = language.parse("""
				host esx01 {
				    fqdn "esx01
				    memory 64 GiB
				}
				""");

		assertTrue(problems(design).getFirst().contains("quotes"), () -> problems(design).toString());
		assertEquals("64 GiB", Samples.find(design, EsxiHost.class, "esx01").getMemory());
	}

	@Test
	void doesNotSilentlyTakeTheLastOfTwoValues() {
		LoadedDesign design = language.parse("""
				host esx01 {
				    memory 64 GiB
				    memory 32 GiB
				    nic a { speed 1 Gbit  mac 00:50:56:00:00:01  speed 1 Gbit }
				}
				dns-server dc01 { address 10.0.0.1  address 10.0.0.2 }
				""");

		assertEquals(List.of("3:5 'memory' is given twice; one of them must go", "4:50 'speed' is given twice; one of them must go"),
				problems(design));
	}

	@Test
	void saysThatACommentIsNotClosed() {
		LoadedDesign design = language.parse("host esx01 { memory 64 GiB /* but }\n");

		assertEquals("1:28 The comment is not closed: */ is missing", problems(design).getFirst());
	}

	@Test
	void doesNotReadWhatIsNestedTooDeeply() {
		LoadedDesign design = language.parse("datacenter Lab {\n" + "host a { ".repeat(20_000) + "}".repeat(20_000) + "\nhost esx02 { }\n}\n");

		assertEquals(List.of("2:10 'host' means nothing in 'host', only in 'datacenter'", "2:892 This is nested too deeply: only 100 levels are read"), problems(design));
		assertEquals(List.of("a", "esx02"), elements(design));
	}

	@Test
	void explainsABackslashThatMeansNothing() {
		LoadedDesign design = language.parse("host esx01 { fqdn \"a\\x\" }");

		assertEquals(List.of("1:19 \\x means nothing in a quoted text; write \\\\ for a backslash"), problems(design));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void readsNearlyEverythingAroundOneBrokenWord(long seed) {
		Random random = new Random(seed);
		String[] lines = Samples.LAB.split("\n");
		int line = 1 + random.nextInt(lines.length - 2);
		lines[line] = lines[line] + " ??? nonsense";
		LoadedDesign design = language.parse(String.join("\n", lines));

		assertTrue(design.source().problems().stream().anyMatch(each -> each.kind() == SourceProblem.Kind.SYNTAX)
				|| lines[line].contains("//"), String.join("\n", lines));
		int expected = language.parse(Samples.LAB).root().getDatacenter().getElements().size();
		assertEquals(expected, elements(design).size(), lines[line]);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void neverFailsWhateverTheText(long seed) {
		Random random = new Random(seed);
		StringBuilder text = new StringBuilder(Samples.LAB);
		for (int i = 0; i < 12; i++) {
			int at = random.nextInt(text.length() - 10);
			if (random.nextBoolean()) {
				text.delete(at, at + random.nextInt(10));
			} else {
				text.insert(at, text.charAt(random.nextInt(text.length())));
			}
		}

		LoadedDesign design = language.parse(text.toString());

		assertEquals(text.toString(), design.text(design.root().eResource().getURI()).orElseThrow());
		design.source().problems().forEach(each -> assertTrue(each.location().line() >= 1));
	}

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 60);
	}

	private static List<String> elements(LoadedDesign design) {
		DesignFile root = design.root();
		List<DesignElement> elements = root.getDatacenter() == null ? root.getElements() : root.getDatacenter().getElements();
		return elements.stream().map(each -> String.valueOf(each.getName())).toList();
	}

	private static List<String> problems(LoadedDesign design) {
		return design.source().problems().stream()
				.map(each -> each.location().line() + ":" + each.location().column() + " " + each.message()).toList();
	}
}
