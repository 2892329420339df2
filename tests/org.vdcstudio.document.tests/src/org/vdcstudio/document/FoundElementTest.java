/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.names.QualifiedNames;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.registry.RuleRegistry;

/** Which elements findings are about. */
class FoundElementTest {

	private static final String LAB = """
			datacenter Lab {
				host esx[01..03] {
					nic vmnic0 { }
				}
				host other { nic vmnic0 { } }
			}
			""";

	@TempDir
	Path folder = Path.of("");

	@Test
	void anElementIsFoundByKindAndName() throws IOException {
		assertEquals(List.of("other.vmnic0"), names(load(LAB), "PhysicalNic", "other.vmnic0"));
	}

	@Test
	void aMemberOfAFleetIsWhatIsWrittenOfTheFleet() throws IOException {
		assertEquals(List.of("esx"), names(load(LAB), "EsxiHost", "esx02"));
		assertEquals(List.of("esx.vmnic0"), names(load(LAB), "PhysicalNic", "esx02.vmnic0"));
	}

	@Test
	void whatIsNotThereAnyMoreIsLeftOut() throws IOException {
		assertEquals(List.of(), names(load(LAB), "EsxiHost", "esx07"));
	}

	@Test
	void suppressedFindingsAreLeftOut() throws IOException {
		LoadedDesign clean = load(LAB);
		List<Finding> findings = check(clean);
		String rule = findings.stream().filter(each -> each.element().filter(id -> id.qualifiedName().equals("other")).isPresent())
				.findFirst().orElseThrow().rule();
		LoadedDesign silenced = load(LAB.replace("host other", "@suppress(%s, \"known\") host other".formatted(rule)));
		assertEquals(1, about("other", rule, FoundElement.of(clean, findings)));
		assertEquals(0, about("other", rule, FoundElement.of(silenced, check(silenced))));
	}

	private static long about(String name, String rule, List<FoundElement> found) {
		return found.stream().filter(each -> each.finding().rule().equals(rule))
				.filter(each -> QualifiedNames.of(each.element()).filter(name::equals).isPresent()).count();
	}

	private static List<Finding> check(LoadedDesign design) {
		return new DesignCheck(RuleRegistry.ofPlatform(), ValidationOptions.DEFAULT).findings(design);
	}

	private static List<String> names(LoadedDesign design, String kind, String name) {
		Finding finding = new Finding("X-01", Severity.ERROR, "wrong", Optional.of(new ElementId(kind, name)), Optional.empty(),
				Optional.empty(), Optional.empty(), "", List.of(), List.of(), List.of());
		return FoundElement.of(design, List.of(finding)).stream().map(each -> QualifiedNames.of(each.element()).orElse("")).toList();
	}

	private LoadedDesign load(String text) throws IOException {
		return VdcLanguage.standard().load(Files.writeString(folder.resolve("lab.vdc"), text));
	}
}
