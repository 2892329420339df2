/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.cli.internal.CommandRun;
import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.render.Theme;

class RenderCommandTest {

	@TempDir
	Path folder = Path.of("");
	private String design = "";

	@BeforeEach
	void writeDesign() throws IOException {
		Path file = folder.resolve("design.vdc");
		design = Files.writeString(file, CommandRun.of("generate", "--hosts", "2", "--vms", "0").out()).toString();
	}

	@Test
	void theNetworkOfAHostIsDrawn() throws IOException {
		Path picture = folder.resolve("network.svg");
		CommandRun run = render("--of", "esx-0002", "--output", picture.toString());
		assertEquals(ExitCode.FINE, run.code(), run.err());
		assertEquals("", run.err());
		String svg = Files.readString(picture);
		assertTrue(svg.contains("<svg") && svg.contains("vmk0") && svg.contains("esx-0002"), svg);
	}

	@Test
	void theFirstHostIsDrawnWhenNoneIsNamed() throws IOException {
		Path picture = folder.resolve("network.svg");
		CommandRun run = render("--output", picture.toString());
		assertEquals(ExitCode.FINE, run.code());
		assertEquals("vdc: showing esx-0001; --of shows another one of esx-0001, esx-0002, cluster-01\n", run.err());
		assertTrue(Files.readString(picture).contains("esx-0001"));
	}

	@Test
	void theSameDesignGivesTheSamePicture() throws IOException {
		Path first = folder.resolve("first.svg");
		Path second = folder.resolve("second.svg");
		render("--of", "esx-0001", "--output", first.toString());
		render("--of", "esx-0001", "--output", second.toString());
		assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
	}

	@Test
	void aPictureCanBePixels() throws IOException {
		Path picture = folder.resolve("network.PNG");
		CommandRun run = render("--of", "esx-0001", "--output", picture.toString());
		assertEquals(ExitCode.FINE, run.code(), run.err());
		byte[] head = Arrays.copyOfRange(Files.readAllBytes(picture), 1, 4);
		assertEquals("PNG", new String(head, StandardCharsets.US_ASCII));
	}

	@Test
	void aPictureCanBeDark() throws IOException {
		Path picture = folder.resolve("dark.svg");
		CommandRun run = render("--of", "esx-0001", "--theme", "dark", "--all", "--output", picture.toString());
		assertEquals(ExitCode.FINE, run.code(), run.err());
		assertTrue(Files.readString(picture).contains("fill=\"" + Theme.DARK.background().hex() + "\""));
	}

	@Test
	void findingsAreMarkedWhenAskedFor() throws IOException {
		Path lab = Files.writeString(folder.resolve("lab.vdc"), """
				datacenter Lab {
					host esx01 {
						nic vmnic0 { }
						vswitch vSwitch0 { uplinks vmnic0 }
					}
				}
				""");
		Path picture = folder.resolve("findings.svg");
		CommandRun run = CommandRun.of("render", lab.toString(), "--viewpoint", "network", "--findings", "--output", picture.toString());
		assertEquals(ExitCode.FINE, run.code(), run.err());
		assertTrue(Files.readString(picture).contains("class=\"decoration "), "a switch with one uplink is worth a remark");
		CommandRun.of("render", lab.toString(), "--viewpoint", "network", "--output", picture.toString());
		assertFalse(Files.readString(picture).contains("class=\"decoration "));
	}

	@Test
	void anUnknownThemeIsWrongUsage() {
		CommandRun run = render("--of", "esx-0001", "--theme", "pink", "--output", "never.svg");
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().contains("pink"), run.err());
	}

	@Test
	void anUnknownViewpointIsWrongUsage() {
		CommandRun run = CommandRun.of("render", design, "--viewpoint", "moon", "--output", "never.svg");
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().startsWith("vdc: there is no viewpoint 'moon', but physical, network"), run.err());
	}

	@Test
	void everyDiagramOfTheViewpointIsDrawnOfWhatItShows() throws IOException {
		Path picture = folder.resolve("network.svg");
		CommandRun run = render("--of", "cluster-01", "--output", picture.toString());
		assertEquals("", run.err());
		assertTrue(Files.readString(picture).contains("Network of cluster cluster-01"));
	}

	@Test
	void anUnknownElementIsWrongUsage() {
		CommandRun run = render("--of", "esx-0003", "--output", folder.resolve("never.svg").toString());
		assertEquals(ExitCode.USAGE, run.code());
		assertEquals("vdc: viewpoint 'network' shows no 'esx-0003', but esx-0001, esx-0002, cluster-01\n", run.err());
		assertFalse(Files.exists(folder.resolve("never.svg")));
	}

	@Test
	void anUnknownFormatIsWrongUsage() {
		CommandRun run = render("--of", "esx-0001", "--output", "network.bmp");
		assertEquals(ExitCode.USAGE, run.code());
		assertEquals("vdc: a picture is written as .svg or .png, not as network.bmp\n", run.err());
	}

	@Test
	void aFolderThatIsNotThereIsWrongUsage() {
		Path picture = folder.resolve("nowhere/network.svg");
		CommandRun run = render("--of", "esx-0001", "--output", picture.toString());
		assertEquals(new CommandRun(ExitCode.USAGE, "", "vdc: " + picture + " cannot be written: there is no such folder\n"), run);
	}

	private CommandRun render(String... arguments) {
		String[] all = new String[arguments.length + 4];
		System.arraycopy(new String[] { "render", design, "--viewpoint", "network" }, 0, all, 0, 4);
		System.arraycopy(arguments, 0, all, 4, arguments.length);
		return CommandRun.of(all);
	}
}
