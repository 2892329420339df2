/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** There is an archive for every system, with what that system needs. */
class ArchivesTest {

	private static final String SYSTEMS = """
			linux-x86_64.tar.gz, gtk.linux.x86_64, vdcstudio/, vdc, false
			linux-aarch64.tar.gz, gtk.linux.aarch64, vdcstudio/, vdc, true
			windows-x86_64.zip, win32.win32.x86_64, vdcstudio/, vdc.cmd, true
			macos-x86_64.tar.gz, cocoa.macosx.x86_64, vdcstudio/VDC Studio.app/Contents/Eclipse/, vdc, true
			macos-aarch64.tar.gz, cocoa.macosx.aarch64, vdcstudio/VDC Studio.app/Contents/Eclipse/, vdc, true
			""";
	private static final Pattern SWT = Pattern.compile("plugins/org\\.eclipse\\.swt\\.((?:gtk|win32|cocoa)\\.[a-z0-9_.]*?)_3\\.");

	@TempDir
	Path folder = Path.of("");

	@ParameterizedTest(name = "{0}")
	@CsvSource(textBlock = SYSTEMS)
	void anArchiveHasEverythingItsSystemNeedsAndNothingElse(String archive, String swt, String place, String starter, boolean isUntried)
			throws IOException, InterruptedException {
		List<String> entries = unpack(archive);
		assertTrue(entries.contains(place + starter), () -> "no " + starter + " in " + entries);
		assertTrue(entries.contains("vdcstudio/LICENSE"), "the licence");
		assertEquals(List.of(swt), nativeParts(entries));
		assertEquals(plugins(entries, place), plugins(place));
		assertEquals(List.of(), entries.stream().filter(entry -> entry.contains(".tests_") || entry.contains(".source_")).toList());
		String install = Files.readString(folder.resolve("vdcstudio/INSTALL.txt"));
		assertEquals(isUntried, install.contains("NOT TRIED"), install);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "linux-x86_64.tar.gz, vdcstudio/vdc", "linux-aarch64.tar.gz, vdcstudio/vdc",
			"macos-x86_64.tar.gz, vdcstudio/VDC Studio.app/Contents/Eclipse/vdc",
			"macos-x86_64.tar.gz, vdcstudio/VDC Studio.app/Contents/MacOS/vdcstudio",
			"macos-aarch64.tar.gz, vdcstudio/VDC Studio.app/Contents/Eclipse/vdc",
			"macos-aarch64.tar.gz, vdcstudio/VDC Studio.app/Contents/MacOS/vdcstudio" })
	void aStarterIsAScriptThatCanBeRun(String archive, String starter) throws IOException, InterruptedException {
		new Command(folder, "tar", "xzf", Built.archive(archive).toString(), starter).output();
		assertTrue(Files.isExecutable(folder.resolve(starter)), starter);
		new Command(folder, "sh", "-n", folder.resolve(starter).toString()).output();
	}

	private List<String> unpack(String archive) throws IOException, InterruptedException {
		String file = Built.archive(archive).toString();
		if (archive.endsWith(".zip")) {
			new Command(folder, Path.of(System.getProperty("java.home", ""), "bin", "jar").toString(), "xf", file).output();
			return lines(new Command(folder, Path.of(System.getProperty("java.home", ""), "bin", "jar").toString(), "tf", file));
		}
		new Command(folder, "tar", "xzf", file).output();
		return lines(new Command(folder, "tar", "tzf", file));
	}

	private static List<String> lines(Command command) throws IOException, InterruptedException {
		return Arrays.asList(command.output().split("\n"));
	}

	private static List<String> nativeParts(List<String> entries) {
		List<String> found = new ArrayList<>();
		for (String entry : entries) {
			Matcher matcher = SWT.matcher(entry);
			if (matcher.find()) {
				found.add(matcher.group(1));
			}
		}
		return found;
	}

	private static List<String> plugins(List<String> entries, String place) {
		return entries.stream().filter(entry -> entry.startsWith(place + "plugins/") && entry.endsWith(".jar"))
				.map(entry -> entry.substring(place.length())).sorted().toList();
	}

	/** The jars that the archive says it consists of. */
	private List<String> plugins(String place) throws IOException {
		Path list = folder.resolve(place).resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
		return Files.readAllLines(list).stream().filter(line -> !line.startsWith("#")).map(line -> line.split(",")[2])
				.filter(location -> location.endsWith(".jar")).sorted().toList();
	}
}
