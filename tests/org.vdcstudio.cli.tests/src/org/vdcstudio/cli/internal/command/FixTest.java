/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.cli.internal.CommandRun;
import org.vdcstudio.cli.internal.ExitCode;

/** {@code vdc check --fix}. */
class FixTest {

	private static final String CLEAN = "0 errors, 0 warnings, 0 infos, 0 suppressed\n";

	/** A vCenter Server without DNS records: NAM-02 and NAM-03. */
	private static final String UNKNOWN = """
			datacenter Lab profile lab {
				dns-server dc01 {
					address 192.168.0.10
					zone "lab.example" { }  // forward
					reverse-zone 192.168.0.0/24 { }
				}
				ntp-source clock { address 192.168.0.1 }
				vcenter vcsa { fqdn "vcsa.lab.example"  version "8.0.3"  address 192.168.0.20  ntp clock }
			}
			""";

	private static final String KNOWN = UNKNOWN.replace("zone \"lab.example\" { }", "zone \"lab.example\" { A vcsa 192.168.0.20 }")
			.replace("/24 { }", "/24 { PTR 192.168.0.20 \"vcsa.lab.example\" }");

	@TempDir
	Path folder = Path.of("");

	@Test
	void whatHasAFixIsMendedAndSaid() throws IOException {
		Path file = file("lab.vdc", UNKNOWN);
		CommandRun run = CommandRun.of("check", "--fix", file.toString());
		assertEquals(new CommandRun(ExitCode.FINE, CLEAN, """
				vdc: fixed %1$s: NAM-02: Add an A record for vcsa
				vdc: fixed %1$s: NAM-03: Add a PTR record for 192.168.0.20
				""".formatted(file)), run);
		assertEquals(KNOWN, Files.readString(file));
	}

	@Test
	void whatRemainsIsReportedAndJudged() throws IOException {
		Path file = file("lab.vdc", UNKNOWN.replace("vcenter vcsa", "dns-server dc02 { fqdn \"dc_02.example\"  address 192.168.0.9 }\n\tvcenter vcsa"));
		CommandRun run = CommandRun.of("check", "--fix", file.toString());
		assertEquals(ExitCode.FINDINGS, run.code());
		assertTrue(run.out().startsWith(file + ":8:25: error NAM-11") && run.out().contains("1 error, 0 warnings"), run.out());
	}

	@Test
	void aDryRunShowsTheDifferenceAndChangesNothing() throws IOException {
		Path file = file("lab.vdc", UNKNOWN);
		CommandRun run = CommandRun.of("check", "--fix", "--dry-run", file.toString());
		assertEquals(new CommandRun(ExitCode.FINE, """
				--- %1$s
				+++ %1$s
				@@ -1,8 +1,8 @@
				 datacenter Lab profile lab {
				 	dns-server dc01 {
				 		address 192.168.0.10
				-		zone "lab.example" { }  // forward
				-		reverse-zone 192.168.0.0/24 { }
				+		zone "lab.example" { A vcsa 192.168.0.20 }  // forward
				+		reverse-zone 192.168.0.0/24 { PTR 192.168.0.20 "vcsa.lab.example" }
				 	}
				 	ntp-source clock { address 192.168.0.1 }
				 	vcenter vcsa { fqdn "vcsa.lab.example"  version "8.0.3"  address 192.168.0.20  ntp clock }
				""".formatted(file), """
				vdc: would fix %1$s: NAM-02: Add an A record for vcsa
				vdc: would fix %1$s: NAM-03: Add a PTR record for 192.168.0.20
				""".formatted(file)), run);
		assertEquals(UNKNOWN, Files.readString(file));
	}

	@Test
	void onlyTheNamedRulesAreMended() throws IOException {
		Path file = file("lab.vdc", UNKNOWN);
		CommandRun run = CommandRun.of("check", "--fix", "--only", "NAM-03,NAM-01", file.toString());
		assertTrue(run.out().contains("error NAM-02") && run.out().contains("1 error, "), run.out());
		assertTrue(!run.err().contains("NAM-02"), run.err());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "--dry-run| --dry-run says how to fix and needs --fix",
			"--only=NAM-02| --only says how to fix and needs --fix",
			"--fix --only=NAM-99| there is no rule 'NAM-99'; vdc rules lists those there are" })
	void optionsThatMakeNoSenseAreWrongUsage(String options, String message) throws IOException {
		CommandRun run = CommandRun.of(("check " + options + " " + file("lab.vdc", UNKNOWN)).split(" "));
		assertEquals(new CommandRun(ExitCode.USAGE, "", "vdc: " + message + "\n"), run);
	}

	@ParameterizedTest
	@CsvSource({ "\\r\\n, ''", "\\n, \\uFEFF", "\\r\\n, \\uFEFF" })
	void lineEndsAndAByteOrderMarkAreKept(String lineEnd, String mark) throws IOException {
		String end = lineEnd.translateEscapes();
		String start = mark.isEmpty() ? "" : "\uFEFF";
		Path file = file("lab.vdc", start + UNKNOWN.replace("\n", end));
		assertEquals(ExitCode.FINE, CommandRun.of("check", "--fix", file.toString()).code());
		assertEquals(start + KNOWN.replace("\n", end), Files.readString(file));
	}

	@Test
	void importedFilesAreMendedToo() throws IOException {
		Path imported = file("dns.vdc", """
				dns-server dc01 { address 192.168.0.10  zone "lab.example" { }  reverse-zone 192.168.0.0/24 { } }
				ntp-source clock { address 192.168.0.1 }
				""");
		Path file = file("lab.vdc", """
				import "dns.vdc"
				datacenter Lab profile lab {
					vcenter vcsa { fqdn "vcsa.lab.example"  version "8.0.3"  address 192.168.0.20  ntp clock }
				}
				""");
		String before = Files.readString(file);
		assertEquals(CLEAN, CommandRun.of("check", "--fix", folder.toString()).out());
		assertEquals(before, Files.readString(file));
		assertTrue(Files.readString(imported).contains("A vcsa 192.168.0.20"), Files.readString(imported));
	}

	@Test
	void aDesignWithASyntaxErrorIsMendedWhereItIsUnderstood() throws IOException {
		Path file = file("lab.vdc", UNKNOWN.replace("vcenter", "vm web { cpus }\n\tvcenter"));
		CommandRun run = CommandRun.of("check", "--fix", file.toString());
		assertEquals(ExitCode.FINDINGS, run.code());
		assertEquals(KNOWN.replace("vcenter", "vm web { cpus }\n\tvcenter"), Files.readString(file));
	}

	@Test
	void aSarifReportSaysWhatWouldMendIt() throws IOException {
		Path file = file("lab.vdc", UNKNOWN);
		CommandRun run = CommandRun.of("check", "--format", "sarif", file.toString());
		assertTrue(run.out().contains("\"text\": \"Add an A record for vcsa\""), run.out());
		assertTrue(run.out().contains("\"text\": \" A vcsa 192.168.0.20\""), run.out());
		assertEquals(UNKNOWN, Files.readString(file));
	}

	/** Those who may do anything may also write where it is forbidden. */
	@Test
	void aReadOnlyFileIsLeftAndSaid() throws IOException {
		Path file = file("lab.vdc", UNKNOWN);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
		assumeFalse(Files.isWritable(file), "everything may be written");
		CommandRun run = CommandRun.of("check", "--fix", file.toString());
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().contains("it is read-only"), run.err());
		assertEquals(UNKNOWN, Files.readString(file));
	}

	private Path file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}
}
