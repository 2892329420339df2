/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.tools.ToolProvider;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.cli.internal.CommandRun;
import org.vdcstudio.cli.internal.SourceTree;

/** Follows docs/plugins.md: writes the files that it shows and runs the commands that it prints. */
class PluginGuideTest {

	private static final Pattern FILE_NAME = Pattern.compile("`([\\w./-]+\\.(?:vdc|java|xml|odesign|MF))`");
	private static final String INDENT = "    ";

	@TempDir
	Path folder = Path.of("");

	/** A block of the guide: what it is about, and its lines without their indentation. */
	private record Block(String before, List<String> lines) {

		boolean isSession() {
			return lines.get(0).startsWith("$ ");
		}

		String text() {
			return String.join("\n", lines) + "\n";
		}
	}

	@Test
	void leadsFromAnEmptyFolderToEverythingAPluginCanAdd() throws IOException {
		assumeTrue(Platform.isRunning(), "plug-ins need the running product");
		int files = 0;
		int commands = 0;
		for (Block block : blocks()) {
			if (block.isSession()) {
				commands += run(block);
			} else {
				write(block);
				files++;
			}
		}
		assertEquals(14, files);
		assertEquals(10, commands);
		String picture = Files.readString(folder.resolve("memory.svg"));
		assertTrue(picture.contains("2 of 64 GiB") && picture.contains("web01"), picture);
		String mended = Files.readString(folder.resolve("lab.vdc"));
		assertEquals(true, mended.contains("search-domain acme.example  // from before the merger")
				|| mended.contains("search-domain \"acme.example\"  // from before the merger"), mended);
	}

	private void write(Block block) throws IOException {
		Matcher names = FILE_NAME.matcher(block.before());
		String name = "";
		while (names.find()) {
			name = names.group(1);
		}
		assertFalse(name.isEmpty(), "no file is named before: " + block.text());
		Path file = folder.resolve(name);
		Files.createDirectories(Objects.requireNonNull(file.getParent()));
		Files.writeString(file, block.text());
	}

	/** Runs the commands of a block and compares what they print; returns how many there were. */
	private int run(Block block) {
		int commands = 0;
		for (int i = 0; i < block.lines().size();) {
			String command = block.lines().get(i++).substring(2);
			List<String> expected = new ArrayList<>();
			while (i < block.lines().size() && !block.lines().get(i).startsWith("$ ")) {
				expected.add(block.lines().get(i++));
			}
			assertEquals(expected, outputOf(command), command);
			commands++;
		}
		return commands;
	}

	private List<String> outputOf(String command) {
		List<String> words = List.of(command.replace("\"$(vdc classpath)\"", "CLASSPATH").split(" "));
		String[] arguments = words.stream().skip(1).map(this::argument).toArray(String[]::new);
		if (words.get(0).equals("javac")) {
			int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments);
			assertEquals(0, result, command);
			return List.of();
		}
		return CommandRun.of(arguments).out().replace(folder + "/", "").lines().toList();
	}

	private String argument(String word) {
		if (word.equals("CLASSPATH")) {
			return CommandRun.of("classpath").out().strip();
		}
		boolean isPath = (Files.exists(folder.resolve(word)) || word.endsWith(".svg")) && !word.startsWith("-");
		return isPath ? folder.resolve(word).toString() : word;
	}

	private static List<Block> blocks() throws IOException {
		List<Block> blocks = new ArrayList<>();
		StringBuilder before = new StringBuilder();
		List<String> lines = new ArrayList<>();
		List<String> guide = new ArrayList<>(Files.readAllLines(SourceTree.root().resolve("docs/plugins.md")));
		guide.add("The end");
		for (String line : guide) {
			if (line.startsWith(INDENT)) {
				lines.add(line.substring(INDENT.length()));
			} else if (line.isBlank() && !lines.isEmpty()) {
				lines.add("");
			} else {
				if (!lines.isEmpty()) {
					lines.remove(lines.size() - 1);
					blocks.add(new Block(before.toString(), List.copyOf(lines)));
					lines.clear();
					before.setLength(0);
				}
				before.append(line).append('\n');
			}
		}
		return blocks;
	}
}
