/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.cli.internal.CommandRun;
import org.vdcstudio.cli.internal.ExitCode;

class CheckCommandTest {

	private static final String CLEAN = "datacenter Empty { }";
	/** NAM-11: a DNS server whose name can be none; nothing else. */
	private static final String MISNAMED = "datacenter Lab { dns-server dc01 { fqdn \"dc_01.example\" address 10.0.0.5 } }";
	/** VMK-04: a warning. */
	private static final String SHARED_NETWORK = """
			datacenter Lab {
				host esx01 {
					fqdn "esx01.lab.example"  version "8.0.3"  cpu 2 x 8 at 2400 MHz  memory 64 GiB
					dns dc01
					ntp clock
					nic vmnic0 { }
					vswitch vSwitch0 {
						uplinks vmnic0
						portgroup Management {
							vmkernel vmk0 { address 192.168.0.11/24 services management vmotion }
						}
					}
				}
				ntp-source clock { address 192.168.0.1 }
				dns-server dc01 {
					address 192.168.0.10
					zone "lab.example" { A esx01 192.168.0.11 }
					reverse-zone 192.168.0.0/24 { PTR 192.168.0.11 "esx01.lab.example" }
				}
			}
			""";

	@TempDir
	Path folder = Path.of("");

	@Test
	void aCleanDesignIsFine() throws IOException {
		CommandRun run = CommandRun.of("check", file("clean.vdc", CLEAN));
		assertEquals(ExitCode.FINE, run.code());
		assertEquals("0 errors, 0 warnings, 0 infos, 0 suppressed\n", run.out());
		assertEquals("", run.err());
	}

	@Test
	void aMissingFileIsNamedAndTheRestIsChecked() throws IOException {
		String missing = folder.resolve("missing.vdc").toString();
		CommandRun run = CommandRun.of("check", missing, file("clean.vdc", CLEAN));
		assertEquals(ExitCode.USAGE, run.code());
		assertEquals("0 errors, 0 warnings, 0 infos, 0 suppressed\n", run.out());
		assertEquals("vdc: " + missing + ": there is no such file or folder\n", run.err());
	}

	@Test
	void textThatIsNotUtf8IsNamedAndTheRestIsChecked() throws IOException {
		Files.write(folder.resolve("latin.vdc"), new byte[] { 'd', (byte) 0xfc, ' ' });
		file("clean.vdc", CLEAN);
		CommandRun run = CommandRun.of("check", folder.toString());
		assertEquals(ExitCode.USAGE, run.code());
		assertEquals("0 errors, 0 warnings, 0 infos, 0 suppressed\n", run.out());
		assertTrue(run.err().contains("latin.vdc: not UTF-8 text"), run.err());
	}

	@Test
	void aFolderWithoutDesignsIsSaid() {
		CommandRun run = CommandRun.of("check", folder.toString());
		assertEquals(ExitCode.USAGE, run.code());
		assertEquals("vdc: " + folder + ": no .vdc files in this folder\n", run.err());
	}

	@Test
	void aFolderBehindALinkIsChecked() throws IOException {
		Path designs = Files.createDirectory(folder.resolve("designs"));
		Files.writeString(designs.resolve("misnamed.vdc"), MISNAMED);
		Path link = Files.createSymbolicLink(folder.resolve("link"), designs);
		CommandRun run = CommandRun.of("check", link.toString());
		assertEquals(ExitCode.FINDINGS, run.code());
		assertTrue(run.out().contains("NAM-11"), run.out());
	}

	@Test
	void aPathIsNeeded() {
		CommandRun run = CommandRun.of("check");
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().contains("Usage: vdc check"), run.err());
	}

	@Test
	void anUnknownProfileIsWrongUsage() throws IOException {
		CommandRun run = CommandRun.of("check", "--profile", "moon", file("clean.vdc", CLEAN));
		assertEquals(ExitCode.USAGE, run.code());
		assertEquals("vdc: there is no profile 'moon', but lab, production, vcf\n", run.err());
	}

	@Test
	void anUnknownFormatIsWrongUsage() throws IOException {
		CommandRun run = CommandRun.of("check", "--format", "xml", file("clean.vdc", CLEAN));
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().contains("--format"), run.err());
	}

	@Test
	void aDayThatIsNoneIsWrongUsage() throws IOException {
		CommandRun run = CommandRun.of("check", "--today", "2027-02-30", file("clean.vdc", CLEAN));
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().contains("--today"), run.err());
	}

	@Test
	void aBaselineThatIsNoReportIsWrongUsage() throws IOException {
		CommandRun run = CommandRun.of("check", "--baseline", file("baseline.json", "{}"), file("clean.vdc", CLEAN));
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().contains("baseline.json: It is not a JSON report"), run.err());
	}

	@Test
	void aDesignNamedTwiceIsCheckedOnce() throws IOException {
		String broken = file("broken.vdc", "datacenter { }");
		assertEquals(CommandRun.of("check", broken).out(), CommandRun.of("check", broken, folder.toString(), broken).out());
	}

	@Test
	void timingIsToldOnStandardError() throws IOException {
		CommandRun run = CommandRun.of("check", "--timing", file("clean.vdc", CLEAN));
		assertEquals(ExitCode.FINE, run.code());
		assertTrue(run.err().contains("vdc: checking"), run.err());
	}

	@Test
	void anErrorIsAFinding() throws IOException {
		String file = file("misnamed.vdc", MISNAMED);
		CommandRun run = CommandRun.of("check", file);
		assertEquals(ExitCode.FINDINGS, run.code());
		assertTrue(run.out().startsWith(file + ":1:41: error NAM-11: "), run.out());
		assertTrue(run.out().endsWith("1 error, 0 warnings, 0 infos, 0 suppressed\n"), run.out());
		assertEquals("", run.err());
	}

	@Test
	void aSyntaxErrorIsAFindingAndDoesNotHideTheRest() throws IOException {
		CommandRun run = CommandRun.of("check", file("broken.vdc", MISNAMED.replace("{ dns", "{ vm web { cpus } dns")));
		assertEquals(ExitCode.FINDINGS, run.code());
		assertTrue(run.out().contains("SYN-01") && run.out().contains("NAM-11"), run.out());
	}

	@Test
	void unreadableInputOutranksFindings() throws IOException {
		assertEquals(ExitCode.USAGE, CommandRun.of("check", file("misnamed.vdc", MISNAMED), "missing.vdc").code());
	}

	@ParameterizedTest
	@CsvSource({ "error, FINE", "warning, FINDINGS", "never, FINE" })
	void warningsFailWhereWanted(String failOn, ExitCode expected) throws IOException {
		CommandRun run = CommandRun.of("check", "--fail-on", failOn, file("shared.vdc", SHARED_NETWORK));
		assertTrue(run.out().contains("warning VMK-04") && run.out().contains("0 errors, "), run.out());
		assertEquals(expected, run.code());
	}

	@Test
	void neverMeansNeverForErrorsToo() throws IOException {
		assertEquals(ExitCode.FINE, CommandRun.of("check", "--fail-on", "never", file("misnamed.vdc", MISNAMED)).code());
	}

	@Test
	void theProfileOfTheCommandLineBeatsTheOneOfTheDesign() throws IOException {
		String file = file("shared.vdc", SHARED_NETWORK.replace("datacenter Lab", "datacenter Lab profile vcf"));
		assertEquals(ExitCode.FINDINGS, CommandRun.of("check", file).code());
		CommandRun run = CommandRun.of("check", "--profile", "lab", file);
		assertTrue(run.out().contains("info VMK-04"), run.out());
		assertEquals(ExitCode.FINE, run.code());
	}

	@Test
	void theSettingsFileStandsBetweenTheCommandLineAndTheDesign() throws IOException {
		String design = file("shared.vdc", SHARED_NETWORK.replace("datacenter Lab", "datacenter Lab profile vcf"));
		String settings = file("rules.properties", "profile = lab");
		assertTrue(CommandRun.of("check", "--settings", settings, design).out().contains("info VMK-04"));
		assertTrue(CommandRun.of("check", "--settings", settings, "--profile", "production", design).out().contains("warning VMK-04"));
		String off = file("off.properties", "VMK-04 = off");
		assertFalse(CommandRun.of("check", "--settings", off, design).out().contains("VMK-04"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"nam-11 = error | 1:1: warning CFG-01: There is no rule 'nam-11'; the setting has no effect. Did you mean NAM-11?",
			"# mine\\n profil = lab | 2:2: warning CFG-01: There is no rule 'profil'; the setting has no effect. Did you mean profile?",
			"colour.depth = 3 | 1:1: warning CFG-01: There is no rule 'colour'; the setting has no effect.\\n",
			"VMK-04.colour = 3 | 1:1: warning CFG-01: Rule VMK-04 has no parameter 'colour'.",
			"profile = labb | 1:1: warning CFG-01: There is no profile 'labb'; production is used. There are: lab, production, vcf. "
					+ "Did you mean lab?" })
	void aSettingThatMeansNothingIsAFindingInTheSettingsFile(String text, String expected) throws IOException {
		String settings = file("odd.properties", text.translateEscapes());
		CommandRun run = CommandRun.of("check", "--settings", settings, file("clean.vdc", CLEAN), file("other.vdc", CLEAN));
		assertEquals(ExitCode.FINE, run.code());
		assertTrue(run.out().startsWith(settings + ":" + expected.translateEscapes()), run.out());
		assertTrue(run.out().endsWith("0 errors, 1 warning, 0 infos, 0 suppressed\n"), run.out());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "text; error NAM-11:", "json; \"rule\": \"NAM-11\"", "sarif; \"version\": \"2.1.0\"",
			"junit; <testcase classname=\"NAM-11\" name=\"NAM-11 dc01\">" })
	void findingsAreReportedInEveryFormat(String format, String expected) throws IOException {
		CommandRun run = CommandRun.of("check", "--format", format, file("misnamed.vdc", MISNAMED));
		assertEquals(ExitCode.FINDINGS, run.code());
		assertTrue(run.out().contains(expected), run.out());
	}

	@Test
	void whatAnEarlierReportHoldsIsNotReportedAgain() throws IOException {
		String earlier = file("baseline.json", CommandRun.of("check", "--format", "json", file("old.vdc", MISNAMED)).out());
		CommandRun run = CommandRun.of("check", "--baseline", earlier, file("old.vdc", "// moved\n\n" + MISNAMED));
		assertEquals(ExitCode.FINE, run.code());
		assertEquals("0 errors, 0 warnings, 0 infos, 0 suppressed\n", run.out());
		CommandRun worse = CommandRun.of("check", "--baseline", earlier, file("old.vdc",
				MISNAMED.replace("dns-", "dns-server dc02 { fqdn \"dc02_.example\" address 10.0.0.6 } dns-")));
		assertEquals(ExitCode.FINDINGS, worse.code());
		assertTrue(worse.out().contains("dc02") && worse.out().contains("1 error"), worse.out());
	}

	@ParameterizedTest
	@CsvSource({ "2027-01-01, FINE", "2027-01-02, FINDINGS" })
	void suppressionsRunOutOnTheGivenDay(String today, ExitCode expected) throws IOException {
		String design = MISNAMED.replace("dns-", "@suppress(NAM-11, \"an old name\", until 2027-01-01) dns-");
		CommandRun run = CommandRun.of("check", "--today", today, file("suppressed.vdc", design));
		assertEquals(expected, run.code(), run.out());
	}

	private String file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text).toString();
	}
}
