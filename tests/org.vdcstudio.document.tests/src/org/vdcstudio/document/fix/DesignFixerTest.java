/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.registry.RuleRegistry;

class DesignFixerTest {

	private static final DesignCheck BUILT_IN = new DesignCheck(RuleRegistry.ofPlatform(), ValidationOptions.DEFAULT);

	/** Two vCenter Servers that no DNS record knows. */
	private static final String NAMELESS = """
			// names are still to come
			datacenter Lab profile lab {
				dns-server dc01 {
					address 192.168.0.10
				}
				ntp-source clock { address 192.168.0.1 }
				vcenter vc1 { fqdn "vc1.lab.example"  version "8.0.3"  address 192.168.0.21  ntp clock }  // the first
				vcenter vc2 { fqdn "vc2.lab.example"  version "8.0.3"  address 192.168.0.22  ntp clock }  // the second
			}
			""";

	private static final String DNS = "dns-server dc01 {\n\t\taddress 192.168.0.10\n\t}\n";

	@TempDir
	Path folder = Path.of("");

	@Test
	void mendsUntilNothingIsLeftAndKeepsComments() {
		FixResult result = fixer(BUILT_IN).fix(List.of(parse(NAMELESS)));
		assertEquals(List.of(), result.remaining().findings());
		assertEquals(List.of(), result.refused());
		assertEquals(List.of("NAM-02", "NAM-02", "NAM-03", "NAM-03"),
				result.made().stream().map(fix -> fix.finding().rule()).sorted().toList());
		FixedText text = result.texts().getFirst();
		assertEquals(NAMELESS, text.before());
		assertEquals("""
				// names are still to come
				datacenter Lab profile lab {
					dns-server dc01 {
						address 192.168.0.10
						zone "lab.example" { A vc1 192.168.0.21  A vc2 192.168.0.22 }
						reverse-zone 192.168.0.0/24 {
							PTR 192.168.0.21 "vc1.lab.example"
							PTR 192.168.0.22 "vc2.lab.example"
						}
					}
					ntp-source clock { address 192.168.0.1 }
					vcenter vc1 { fqdn "vc1.lab.example"  version "8.0.3"  address 192.168.0.21  ntp clock }  // the first
					vcenter vc2 { fqdn "vc2.lab.example"  version "8.0.3"  address 192.168.0.22  ntp clock }  // the second
				}
				""", text.after());
	}

	@Test
	void aDesignWithNothingToMendStaysAsItIs() {
		FixResult result = fixer(BUILT_IN).fix(List.of(parse("datacenter Lab { dns-server dc01 { fqdn \"dc_01.example\"  address 10.0.0.5 } }")));
		assertEquals(List.of(), result.texts());
		assertEquals(List.of(), result.made());
		assertEquals(1, result.remaining().summary().errors());
	}

	@Test
	void onlyWantedFindingsAreMended() {
		DesignFixer fixer = new DesignFixer(BUILT_IN, finding -> finding.rule().equals("NAM-03"), file -> Optional.empty());
		FixResult result = fixer.fix(List.of(parse(NAMELESS)));
		assertEquals(List.of("NAM-02", "NAM-02"), result.remaining().findings().stream().map(Finding::rule).toList());
	}

	@Test
	void suppressedFindingsAreLeftAlone() {
		String text = NAMELESS.replace("datacenter", "@suppress(NAM-02, \"no DNS\") @suppress(NAM-03, \"no DNS\") datacenter");
		assertEquals(List.of(), fixer(BUILT_IN).fix(List.of(parse(text))).texts());
	}

	@Test
	void theFixGoesWhereTheElementIsWritten() throws IOException {
		Files.writeString(folder.resolve("dns.vdc"), DNS);
		LoadedDesign design = load("lab.vdc", "import \"dns.vdc\"\n" + NAMELESS.replace(DNS, ""));
		FixResult result = fixer(BUILT_IN).fix(List.of(design));
		assertEquals(List.of("dns.vdc"), result.texts().stream().map(text -> text.file().lastSegment()).toList());
		assertEquals(List.of(), result.remaining().findings());
	}

	@Test
	void aFileThatDesignsShareIsMendedForAllOfThem() throws IOException {
		Files.writeString(folder.resolve("dns.vdc"), DNS);
		String text = "import \"dns.vdc\"\n" + NAMELESS.replace(DNS, "");
		LoadedDesign one = load("one.vdc", text);
		LoadedDesign other = load("other.vdc", text.replace("vc1", "vc3").replace(".21", ".23").replace("Lab", "Bay"));
		FixResult result = fixer(BUILT_IN).fix(List.of(one, other));
		assertEquals(List.of(), result.remaining().findings());
		String dns = result.texts().getFirst().after();
		assertEquals(3, dns.split("PTR ", -1).length - 1, dns);
	}

	@Test
	void aFileThatCannotBeChangedIsNot() {
		FixResult result = new DesignFixer(BUILT_IN, finding -> true, file -> Optional.of("it is read-only"))
				.fix(List.of(parse(NAMELESS)));
		assertEquals(List.of(), result.texts());
		assertEquals("it is read-only", result.refused().getFirst().reason());
		assertEquals(4, result.remaining().findings().size());
	}

	@Test
	void manyFixesAreMadeInOneStep() {
		HostRule rule = versionRule("ACME-01", Severity.ERROR, "8.0.3");
		FixResult result = fixer(HostRule.check(rule)).fix(List.of(parse(hosts(200))));
		assertEquals(200, result.made().size());
		assertEquals("Improve esx7", result.made().get(6).label());
		assertEquals(List.of(), result.remaining().findings());
		assertEquals(2, rule.checks());
	}

	@Test
	void aFixThatBringsSomethingAsBadIsRefusedAndTheOthersAreMade() {
		HostRule version = new HostRule("ACME-01", Severity.ERROR, host -> !"8.0.3".equals(host.getVersion()),
				host -> List.of(version(host, "8.0.3"), new ModelEdit.RenameElement("", host, "new" + host.getName())));
		HostRule name = new HostRule("ACME-02", Severity.ERROR, host -> "newesx17".equals(host.getName()), host -> List.of());
		FixResult result = fixer(HostRule.check(version, name)).fix(List.of(parse(hosts(40))));
		assertEquals(39, result.made().size());
		assertEquals(List.of("it would bring error ACME-02: Host newesx17 is bad."),
				result.refused().stream().map(RefusedFix::reason).toList());
		assertEquals(List.of("ACME-01"), result.remaining().findings().stream().map(Finding::rule).toList());
		assertTrue(version.checks() < 20, () -> "checked %d times".formatted(version.checks()));
	}

	@Test
	void whatIsMilderThanWhatIsMendedMayComeButNotTheOtherWayRound() {
		DesignCheck check = HostRule.check(versionRule("ACME-01", Severity.ERROR, "8.0.3"),
				versionRule("ACME-02", Severity.WARNING, "7.0.3"));
		FixResult result = fixer(check).fix(List.of(parse("datacenter Lab { host esx01 { version \"7.0.3\" } }")));
		assertEquals(List.of("ACME-01"), result.made().stream().map(fix -> fix.finding().rule()).toList());
		assertEquals(List.of("ACME-02"), result.refused().stream().map(fix -> fix.finding().rule()).toList());
		assertEquals(List.of("ACME-02"), result.remaining().findings().stream().map(Finding::rule).toList());
	}

	@Test
	void aFixThatDoesNotMendIsNotMadeAndItsKindIsGivenUpSoon() {
		HostRule rule = new HostRule("ACME-01", Severity.ERROR, host -> true, host -> List.of(version(host, "6.7")));
		FixResult result = fixer(HostRule.check(rule)).fix(List.of(parse(hosts(100))));
		assertEquals(List.of(), result.texts());
		assertEquals(100, result.refused().size());
		assertEquals("the finding would still be there", result.refused().getFirst().reason());
		assertTrue(rule.checks() < 20, () -> "checked %d times".formatted(rule.checks()));
	}

	@Test
	void aFixThatFailsIsRefused() {
		HostRule rule = new HostRule("ACME-01", Severity.ERROR, host -> true, host -> {
			throw new IllegalStateException("boom");
		});
		FixResult result = fixer(HostRule.check(rule)).fix(List.of(parse(hosts(1))));
		assertEquals("the fix failed: java.lang.IllegalStateException: boom", result.refused().getFirst().reason());
	}

	@Test
	void anEditThatCannotBeWrittenIsRefused() {
		HostRule rule = new HostRule("ACME-01", Severity.ERROR, host -> true,
				host -> List.of(new ModelEdit.RenameElement("Rename it", host, " ")));
		FixResult result = fixer(HostRule.check(rule)).fix(List.of(parse(hosts(1))));
		assertEquals("Rename it: a name is missing", result.refused().getFirst().reason());
	}

	private static HostRule versionRule(String id, Severity severity, String version) {
		return new HostRule(id, severity, host -> !version.equals(host.getVersion()), host -> List.of(version(host, version)));
	}

	private static ModelEdit version(EsxiHost host, String version) {
		return ModelEdit.set(host, ComputePackage.Literals.HOST_CONFIGURATION__VERSION, version);
	}

	private static String hosts(int count) {
		return IntStream.rangeClosed(1, count).mapToObj("\thost esx%d { version \"6.5\" }\n"::formatted)
				.collect(Collectors.joining("", "datacenter Lab {\n", "}\n"));
	}

	private static DesignFixer fixer(DesignCheck check) {
		return new DesignFixer(check, finding -> true, file -> Optional.empty());
	}

	private static LoadedDesign parse(String text) {
		return VdcLanguage.standard().parse(text);
	}

	private LoadedDesign load(String name, String text) throws IOException {
		return VdcLanguage.standard().load(Files.writeString(folder.resolve(name), text));
	}
}
