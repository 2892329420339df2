/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.RuleSettings;
import org.vdcstudio.validation.SettingProblem;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.registry.RuleRegistry;

class SettingsFilesTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	void theNearestFileUpToTheTopCounts() throws IOException {
		Path site = Files.createDirectories(folder.resolve("project/sites/berlin"));
		Path project = folder.resolve("project");
		Files.writeString(folder.resolve(SettingsFiles.NAME), "VMK-04 = off\n");
		assertEquals(Optional.empty(), SettingsFiles.nearest(site, project), "the one above the top is not ours");
		Path ofProject = Files.writeString(project.resolve(SettingsFiles.NAME), "VMK-04 = off\n");
		assertEquals(Optional.of(ofProject), SettingsFiles.nearest(site, project));
		Files.createDirectory(project.resolve("sites").resolve(SettingsFiles.NAME));
		assertEquals(Optional.of(ofProject), SettingsFiles.nearest(site, project), "a folder is no file");
		Path ofSite = Files.writeString(site.resolve(SettingsFiles.NAME), "VMK-04 = off\n");
		assertEquals(Optional.of(ofSite), SettingsFiles.nearest(site, project));
		assertEquals(Optional.of(ofProject), SettingsFiles.nearest(project, project));
		assertEquals(Optional.of(ofProject), SettingsFiles.nearest(project, folder.resolve("elsewhere")));
	}

	@Test
	void aFileThatCannotBeReadIsAProblemAtItsBeginning() throws IOException {
		Path file = Files.write(folder.resolve(SettingsFiles.NAME), new byte[] { 'd', (byte) 0xfc, ' ' });
		RuleSettings settings = SettingsFiles.read(file);
		SettingProblem problem = settings.problems().getFirst();
		assertTrue(problem.message().startsWith("vdc.properties cannot be read: not UTF-8 text"), problem::message);
		assertEquals(Optional.of(1), problem.location().map(place -> place.line()));
	}

	@Test
	void problemsOfAFileAreFindingsInItAndDoNotStopTheCheck() throws IOException {
		Path file = Files.writeString(folder.resolve(SettingsFiles.NAME), "# ours\nSTR-01 = maybe\nVMK-O4 = off\n");
		DesignCheck check = new DesignCheck(RuleRegistry.ofPlatform(),
				new ValidationOptions(List.of(SettingsFiles.read(file)), Optional.empty()));
		LoadedDesign design = VdcLanguage.standard().parse("datacenter Lab { cluster c { hosts esx99 } }");
		List<Finding> findings = check.findings(design);
		assertTrue(findings.stream().anyMatch(finding -> finding.rule().equals("STR-01")), findings::toString);
		assertEquals(List.of("2 STR-01 is 'maybe', which is none of off, error, warning, info; the line has no effect.",
				"3 There is no rule 'VMK-O4'; the setting has no effect. Did you mean VMK-04?"),
				findings.stream().filter(finding -> finding.rule().equals("CFG-01"))
						.filter(finding -> finding.location().filter(place -> place.file().equals(VdcLanguage.uri(file))).isPresent())
						.map(finding -> finding.location().orElseThrow().line() + " " + finding.message()).toList());
	}
}
