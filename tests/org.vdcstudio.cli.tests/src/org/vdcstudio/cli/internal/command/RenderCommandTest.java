/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.cli.internal.CommandRun;
import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.render.LoadLevel;
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
		Path picture = folder.resolve("findings.svg");
		CommandRun run = renderLab("findings.svg", "--findings");
		assertEquals(ExitCode.FINE, run.code(), run.err());
		assertTrue(Files.readString(picture).contains("class=\"decoration "), "a switch with one uplink is worth a remark");
		renderLab("findings.svg");
		assertFalse(Files.readString(picture).contains("class=\"decoration "));
	}

	@Test
	void theMomentOfARunIsDrawn() throws IOException {
		String moving = designWithScenarios();
		Path before = folder.resolve("before.svg");
		Path during = folder.resolve("during.svg");
		assertEquals(ExitCode.FINE, render(moving, before, "--simulate", "move", "--at", "1 s").code());
		CommandRun run = render(moving, during, "--simulate", "move", "--at", "11 s");
		assertEquals(ExitCode.FINE, run.code(), run.err());
		assertFalse(run.err().contains("is over"), run.err());
		assertFalse(Files.readString(before).contains("class=\"decoration "));
		assertTrue(Files.readString(during).contains("class=\"decoration load\""));
		assertTrue(Files.readString(during).contains(">" + LoadLevel.FULL.meaning() + "<"));
	}

	@Test
	void aMomentAfterTheRunIsItsEndWhichIsSaid() throws IOException {
		CommandRun run = render(designWithScenarios(), folder.resolve("end.svg"), "--simulate", "rest", "--at", "2 d");
		assertEquals(ExitCode.FINE, run.code());
		assertTrue(run.err().contains("vdc: rest is over at 5 s, which is shown\n"), run.err());
	}

	@Test
	void whatIsWrongWithTheScenarioIsSaidWithItsPlace() throws IOException {
		CommandRun run = render(designWithScenarios(), folder.resolve("wrong.svg"), "--simulate", "wrong", "--at", "2 s");
		assertEquals(ExitCode.FINE, run.code());
		assertTrue(run.err().matches("(?s).*vdc: \\S*moving\\.vdc:\\d+:\\d+: action 1: only storage fails by apd.*"), run.err());
	}

	@Test
	void anUnknownScenarioIsWrongUsage() throws IOException {
		Path never = folder.resolve("never.svg");
		CommandRun other = render(designWithScenarios(), never, "--simulate", "dream", "--at", "2 s");
		assertEquals(ExitCode.USAGE, other.code());
		assertTrue(other.err().endsWith("vdc: there is no scenario 'dream', but move, rest, wrong\n"), other.err());
		CommandRun none = render(design, never, "--simulate", "dream", "--at", "2 s");
		assertEquals(ExitCode.USAGE, none.code());
		assertTrue(none.err().endsWith("vdc: %s has no scenario\n".formatted(design)), none.err());
		assertFalse(Files.exists(never));
	}

	@Test
	void aTimeNeedsAScenarioAndAScenarioATime() {
		Path never = folder.resolve("never.svg");
		assertEquals(new CommandRun(ExitCode.USAGE, "", "vdc: --at is a time of a scenario; say which with --simulate\n"),
				render(design, never, "--at", "2 s"));
		assertEquals(new CommandRun(ExitCode.USAGE, "", "vdc: --simulate needs a time; say which with --at, such as --at \"90 s\"\n"),
				render(design, never, "--simulate", "move"));
		CommandRun run = render(design, never, "--simulate", "move", "--at", "soon");
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().contains("'soon' is not a time such as 90 s"), run.err());
	}

	private String designWithScenarios() throws IOException {
		String text = CommandRun.of("generate", "--hosts", "2", "--vms", "2").out();
		return Files.writeString(folder.resolve("moving.vdc"), text.substring(0, text.lastIndexOf('}')) + """
				scenario move {
					at 10 s vmotion vm-00001 to esx-0002
				}
				scenario rest {
					expect vm-00001 runs within 5 s
				}
				scenario wrong {
					at 1 s fail esx-0001 by apd
				}
				}
				""").toString();
	}

	private static CommandRun render(String file, Path picture, String... moment) {
		List<String> all = new ArrayList<>(
				List.of("render", file, "--viewpoint", "network", "--of", "esx-0001", "--output", picture.toString()));
		all.addAll(List.of(moment));
		return CommandRun.of(all.toArray(String[]::new));
	}

	@Test
	void shapesStandWherePeoplePutThem() throws IOException {
		Path layout = storeLayout("Switch:esx01.vSwitch0 = 700 900\n");
		CommandRun run = renderLab("manual.svg");
		assertEquals(new CommandRun(ExitCode.FINE, "", ""), run);
		String manual = Files.readString(folder.resolve("manual.svg"));
		Files.writeString(layout, Files.readString(layout).replace("700 900", "750 900"));
		renderLab("moved.svg");
		assertNotEquals(manual, Files.readString(folder.resolve("moved.svg")));
	}

	@Test
	void whatPeopleMovedIsArrangedWhenAskedFor() throws IOException {
		renderLab("before.svg");
		storeLayout("Switch:esx01.vSwitch0 = 700 900\n");
		CommandRun run = renderLab("automatic.svg", "--automatic-layout");
		assertEquals(new CommandRun(ExitCode.FINE, "", ""), run);
		assertEquals(Files.readString(folder.resolve("before.svg")), Files.readString(folder.resolve("automatic.svg")));
	}

	@Test
	void aLayoutThatCannotBeReadIsSaidAndThePictureDrawnWithoutIt() throws IOException {
		renderLab("before.svg");
		Path unreadable = Files.createDirectory(folder.resolve("lab.vdc.layout"));
		CommandRun run = renderLab("without.svg");
		assertEquals(new CommandRun(ExitCode.USAGE, "", "vdc: " + unreadable + ": it is a folder\n"), run);
		assertEquals(Files.readString(folder.resolve("before.svg")), Files.readString(folder.resolve("without.svg")));
		assertEquals(ExitCode.FINE, renderLab("automatic.svg", "--automatic-layout").code());
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

	private CommandRun renderLab(String picture, String... options) throws IOException {
		Path lab = Files.writeString(folder.resolve("lab.vdc"), """
				datacenter Lab {
					host esx01 {
						nic vmnic0 { }
						vswitch vSwitch0 { uplinks vmnic0 }
					}
				}
				""");
		List<String> arguments = new ArrayList<>(
				List.of("render", lab.toString(), "--viewpoint", "network", "--output", folder.resolve(picture).toString()));
		arguments.addAll(List.of(options));
		return CommandRun.of(arguments.toArray(String[]::new));
	}

	private Path storeLayout(String places) throws IOException {
		return Files.writeString(folder.resolve("lab.vdc.layout"), "[network/VirtualNetwork: esx01]\n" + places);
	}
}
