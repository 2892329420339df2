/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.validation.RuleLevel;
import org.vdcstudio.validation.RuleSetting;
import org.vdcstudio.validation.SettingProblem;

class SettingsTextTest {

	private static final URI FILE = URI.createFileURI("/lab/vdc.properties");

	@Test
	void badLinesHaveNoEffectAndTheOthersDo() {
		SettingsText text = text("""
				# ours
				profile = lab
				VMK-04 = maybe
				NAM-03 off
				NAM-03.minimum = 2
				profile = vcf
				STO-16 = off
				""");
		assertEquals(Optional.of("lab"), text.settings().profile());
		assertEquals(Map.of("NAM-03", new RuleSetting(Optional.empty(), Map.of("minimum", "2")), "STO-16", RuleSetting.of(RuleLevel.OFF)),
				text.settings().rules());
		assertEquals(List.of("3:1 VMK-04 is 'maybe', which is none of off, error, warning, info; the line has no effect.",
				"4:1 'NAM-03 off' is no setting such as VMK-04 = off; the line has no effect.",
				"6:1 profile is set twice; the line has no effect."), text.settings().problems().stream().map(SettingsTextTest::brief).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			// a value is replaced where it stands, and nothing else
			"# why\\nVMK-04 = off   \\nNAM-03 = off\\n | VMK-04=error | # why\\nVMK-04 = error   \\nNAM-03 = off\\n",
			"  VMK-04:off | VMK-04=info | VMK-04:info",
			"VMK-04 =\\n | VMK-04=off | VMK-04 = off\\n", "VMK-04=\\n | VMK-04=off | VMK-04=off\\n",
			"VMK-04 = off\\r\\n | VMK-04=info | VMK-04 = info\\r\\n", "VMK-04 = off\\n | VMK-04=off | VMK-04 = off\\n",
			// what is new stands with its rule, or at the end
			"'' | VMK-04=off | VMK-04 = off\\n", "# none\\n | VMK-04=off | # none\\nVMK-04 = off\\n",
			"NAM-03 = off | VMK-04=off | NAM-03 = off\\nVMK-04 = off", "NAM-03 = off\\r\\n | VMK-04=off | NAM-03 = off\\r\\nVMK-04 = off\\r\\n",
			"VMK-04 = off\\nNAM-03 = off\\n | VMK-04.minimum=3 | VMK-04 = off\\nVMK-04.minimum = 3\\nNAM-03 = off\\n",
			"VMK-04.minimum = 3 | VMK-04=off | VMK-04.minimum = 3\\nVMK-04 = off",
			// what is removed takes its line along
			"# a\\nVMK-04 = off\\n# b\\n | VMK-04 | # a\\n# b\\n", "VMK-04 = off\\nNAM-03 = off\\nVMK-04: off | VMK-04 | NAM-03 = off\\n",
			"NAM-03 = off | VMK-04 | NAM-03 = off",
			// a comment is no setting, nor is another name
			"#VMK-04 = off\\n | VMK-04=info | #VMK-04 = off\\nVMK-04 = info\\n", "VMK-041 = off\\n | VMK-04 | VMK-041 = off\\n" })
	void oneSettingIsChangedAndNothingElse(String before, String change, String after) {
		SettingChange wanted = change.contains("=") ? SettingChange.set(change.split("=")[0], change.split("=")[1]) : SettingChange.remove(change);
		assertEquals(after.translateEscapes(), text(before.translateEscapes()).after(List.of(wanted)));
	}

	@Test
	void severalChangesAreMadeTogether() {
		assertEquals("profile = lab\nVMK-04 = info\nNAM-03 = off\n", text("VMK-04.minimum = 2\nprofile = vcf\nVMK-04 = off\n").after(List.of(
				SettingChange.remove("VMK-04.minimum"), SettingChange.set("VMK-04", "info"), SettingChange.set("NAM-03", "off"),
				SettingChange.set("profile", "lab"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " VMK-04", "#VMK", "VMK=04", "VMK:04", "VMK\n04" })
	void whatCannotStandOnALineIsRefused(String name) {
		assertThrows(IllegalArgumentException.class, () -> SettingChange.remove(name));
		assertThrows(IllegalArgumentException.class, () -> SettingChange.set("VMK-04", "off\nNAM-03 = off"));
		assertThrows(IllegalArgumentException.class, () -> SettingChange.set("VMK-04", " off"));
	}

	private static SettingsText text(String text) {
		return new SettingsText(FILE, text);
	}

	private static String brief(SettingProblem problem) {
		assertTrue(problem.location().filter(place -> place.file().equals(FILE)).isPresent(), problem::toString);
		return problem.location().map(place -> place.line() + ":" + place.column()).orElse("") + " " + problem.message();
	}
}
