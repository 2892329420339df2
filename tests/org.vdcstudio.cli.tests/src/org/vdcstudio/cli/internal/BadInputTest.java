/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input is met with a message that names the place and what to do, and with the exit code that was promised. */
class BadInputTest {

	private static final String CLEAN = "datacenter Lab { }\n";
	private static final int DEEP = 20_000;
	private static final int HUGE = 50 << 20;

	@TempDir
	Path folder = Path.of("");

	@ParameterizedTest
	@MethodSource("inputs")
	void badInputIsAnsweredInWords(Input input) throws IOException {
		for (Prepared each : input.files) {
			each.write(folder);
		}
		CommandRun run = CommandRun.of(input.command.replace("%", folder.toString()).split(" "));

		// Rules may have more to say about what is in order.
		List<String> said = Stream.concat(run.err().lines(), run.out().lines())
				.map(line -> line.replace(folder + "/", "").replace(folder.toString(), "%")).toList();
		assertTrue(said.containsAll(input.says), () -> String.join("\n", said));
		assertEquals(input.code, run.code());
		assertFalse((run.err() + run.out()).matches("(?s).*(\\tat |Exception).*"), run.err());
	}

	static List<Input> inputs() {
		return List.of(
				new Input("a missing file").on("check %/nowhere.vdc").ends(ExitCode.USAGE) //
						.says("vdc: nowhere.vdc: there is no such file or folder"),
				new Input("a directory without designs").on("check %").ends(ExitCode.USAGE) //
						.says("vdc: %: no .vdc files in this folder"),
				new Input("a binary file").file("lab.vdc", new byte[] { 0x7f, 'E', 'L', 'F', 2, 1, 1, 0, (byte) 0xf0, 0x28 })
						.ends(ExitCode.USAGE) //
						.says("vdc: lab.vdc: not UTF-8 text: byte 8, on line 1, fits no character; save it as UTF-8"),
				new Input("a binary file that happens to be UTF-8").file("lab.vdc", new byte[] { 'P', 'K', 3, 4, 0, 0 }).ends(ExitCode.FINDINGS) //
						.says("lab.vdc:1:1: error SYN-01: 'PK' means nothing. Correct the text at the place named."),
				new Input("undecodable bytes").file("lab.vdc", "// one\n// M\u00fcnchen\n".getBytes(StandardCharsets.ISO_8859_1))
						.ends(ExitCode.USAGE) //
						.says("vdc: lab.vdc: not UTF-8 text: byte 11, on line 2, fits no character; save it as UTF-8"),
				new Input("a byte order mark").text("\ufeffhost esx01 { }\n").ends(ExitCode.FINDINGS) //
						.says("lab.vdc:1:6: error NAM-01: Host esx01 has no FQDN. Give it one such as esx01.lab.example."),
				new Input("lines that end as on Windows").text("datacenter Lab {\r\n  host esx01 { }\r\n}\r\n").ends(ExitCode.FINDINGS) //
						.says("lab.vdc:2:8: error NAM-01: Host esx01 has no FQDN. Give it one such as esx01.lab.example."),
				new Input("an empty file").text("").ends(ExitCode.FINE) //
						.says("vdc: lab.vdc: there is nothing in this file"),
				new Input("a file of 50 MiB").file("lab.vdc", HUGE).ends(ExitCode.USAGE) //
						.says("vdc: lab.vdc: more than 32 MiB are too much for one file; split it into files that import one another"),
				new Input("a file of 50 MiB that is to be laid out").on("fmt %/lab.vdc").file("lab.vdc", HUGE).ends(ExitCode.USAGE) //
						.says("vdc: lab.vdc: more than 32 MiB are too much for one file; split it into files that import one another"),
				new Input("blocks in one another 20,000 times").text("datacenter Lab {\nhost a { " + "{ ".repeat(DEEP) + "}".repeat(DEEP) + "}\n}\n")
						.ends(ExitCode.FINDINGS) //
						.says("lab.vdc:2:6: error NAM-01: Host a has no FQDN. Give it one such as a.lab.example.",
								"lab.vdc:2:10: error SYN-01: '{' means nothing in 'host'. Correct the text at the place named.",
								"lab.vdc:2:206: error SYN-01: This is nested too deeply: only 100 levels are read. Correct the text at the place named."),
				new Input("20,000 blocks that nobody closes").text("datacenter Lab {\nhost a " + "{ ".repeat(DEEP) + "\n").ends(ExitCode.FINDINGS) //
						.says("lab.vdc:2:6: error NAM-01: Host a has no FQDN. Give it one such as a.lab.example.",
								"lab.vdc:2:10: error SYN-01: '{' means nothing in 'host'. Correct the text at the place named.",
								"lab.vdc:2:206: error SYN-01: This is nested too deeply: only 100 levels are read. Correct the text at the place named."),
				new Input("files that import each other").text("import \"other.vdc\"\ndatacenter Lab { }\n") //
						.file("other.vdc", "import \"lab.vdc\"\nhost esx01 { }\n").ends(ExitCode.FINDINGS) //
						.says("other.vdc:2:6: error NAM-01: Host esx01 has no FQDN. Give it one such as esx01.lab.example."),
				new Input("an import of a missing file").text("import \"nowhere.vdc\"\n" + CLEAN).ends(ExitCode.FINDINGS) //
						.says("lab.vdc:1:8: error SYN-03: There is no file 'nowhere.vdc' to import. Correct the address of the import; it is relative to the file it stands in."),
				new Input("an import of a folder").text("import \".\"\n" + CLEAN).ends(ExitCode.FINDINGS) //
						.says("lab.vdc:1:8: error SYN-03: '.' is a folder; files are imported one by one. Correct the address of the import; it is relative to the file it stands in."),
				new Input("an import without an address").text("import \"\"\n" + CLEAN).ends(ExitCode.FINDINGS) //
						.says("lab.vdc:1:8: error SYN-03: This import names no file. Correct the address of the import; it is relative to the file it stands in."),
				new Input("an import of a file that is not UTF-8").text("import \"other.vdc\"\n" + CLEAN).file("other.vdc", new byte[] { (byte) 0xff })
						.ends(ExitCode.USAGE) //
						.says("vdc: other.vdc: not UTF-8 text: byte 0, on line 1, fits no character; save it as UTF-8",
								"lab.vdc:1:8: error SYN-03: 'other.vdc' cannot be imported: not UTF-8 text: byte 0, on line 1, fits no character; save it as UTF-8. Correct the address of the import; it is relative to the file it stands in."),
				new Input("two elements of one name").text("datacenter Lab {\n  vm a { memory 1 GiB }\n  vm a { memory 2 XB }\n}\n").ends(ExitCode.FINDINGS) //
						.says("lab.vdc:3:6: error SYN-02: There is already a vm 'a' in this design. Rename one of the elements.",
								"lab.vdc:3:17: error SYN-04: '2 XB' is not a size. Write one such as 64 GiB."),
				new Input("a reference to nothing").text("datacenter Lab {\n  cluster c { hosts esx01 }\n}\n").ends(ExitCode.FINDINGS) //
						.says("lab.vdc:2:21: error STR-01: 'esx01' is not a host of this design. Correct the name, or add the element it should refer to."),
				new Input("an address that is none").text("dns-server dc01 { address 10.0.0.999 }\n").ends(ExitCode.FINDINGS) //
						.says("lab.vdc:1:27: error SYN-04: '10.0.0.999' is not an address. Write one such as 192.168.0.11."),
				new Input("a prefix of 33 bits").text("dns-server dc01 { reverse-zone 10.0.0.0/33 { } }\n").ends(ExitCode.FINDINGS) //
						.says("lab.vdc:1:32: error SYN-04: '10.0.0.0/33' is not a network. Write one such as 192.168.0.0/24."),
				new Input("a size in prose").text("vm web {\n    memory 64 GB of RAM\n    cpus 2\n}\n").ends(ExitCode.FINDINGS) //
						.says("lab.vdc:2:18: error SYN-01: 'of' does not belong here. Correct the text at the place named."),
				new Input("a settings file with unknown keys").on("check --settings %/vdc.properties %/lab.vdc").text(CLEAN) //
						.file("vdc.properties", "profil = lab\nODD-99 = error\nVMK-04.colour = red\n").ends(ExitCode.FINE) //
						.says("vdc.properties:1:1: warning CFG-01: There is no rule 'profil'; the setting has no effect. Did you mean profile?",
								"vdc.properties:2:1: warning CFG-01: There is no rule 'ODD-99'; the setting has no effect.",
								"vdc.properties:3:1: warning CFG-01: Rule VMK-04 has no parameter 'colour'."),
				new Input("a settings file with a level that is none").on("check --settings %/vdc.properties %/lab.vdc").text(CLEAN) //
						.file("vdc.properties", "# all of them\nVMK-04 = maybe\n").ends(ExitCode.USAGE) //
						.says("vdc: vdc.properties:2:1: VMK-04 is 'maybe', which is none of off, error, warning, info"),
				new Input("a settings file that is a folder").on("check --settings % %/lab.vdc").text(CLEAN).ends(ExitCode.USAGE) //
						.says("vdc: %: it is a folder"),
				new Input("a picture that cannot be written").on("render %/lab.vdc --viewpoint lab --output %/nowhere/lab.svg").text(CLEAN)
						.ends(ExitCode.USAGE) //
						.says("vdc: nowhere/lab.svg cannot be written: there is no such folder"),
				new Input("a trace that cannot be written").on("simulate %/lab.vdc --trace %").text(CLEAN).ends(ExitCode.USAGE) //
						.says("vdc: % cannot be written: it is a folder"));
	}

	private interface Prepared {
		void write(Path folder) throws IOException;
	}

	/** Something bad, what is done with it, and what is said about it; % is the folder it is in. */
	private record Input(String name, String command, List<Prepared> files, ExitCode code, List<String> says) {

		Input(String name) {
			this(name, "check %/lab.vdc", List.of(), ExitCode.FINE, List.of());
		}

		Input on(String wanted) {
			return new Input(name, wanted, files, code, says);
		}

		Input text(String content) {
			return file("lab.vdc", content);
		}

		Input file(String file, String content) {
			return file(file, content.getBytes(StandardCharsets.UTF_8));
		}

		Input file(String file, byte[] content) {
			return with(folder -> Files.write(folder.resolve(file), content));
		}

		/** A file of so many zero bytes. */
		Input file(String file, int size) {
			return with(folder -> {
				try (RandomAccessFile empty = new RandomAccessFile(folder.resolve(file).toFile(), "rw")) {
					empty.setLength(size);
				}
			});
		}

		Input ends(ExitCode wanted) {
			return new Input(name, command, files, wanted, says);
		}

		Input says(String... lines) {
			return new Input(name, command, files, code, List.of(lines));
		}

		private Input with(Prepared more) {
			return new Input(name, command, Stream.concat(files.stream(), Stream.of(more)).toList(), code, says);
		}

		@Override
		public String toString() {
			return name;
		}
	}
}
