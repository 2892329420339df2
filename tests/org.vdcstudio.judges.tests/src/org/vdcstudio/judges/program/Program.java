/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A program on this machine, with what it needs in its environment.
 *
 * @param file        the executable
 * @param environment variables it gets besides those of the tests
 */
public record Program(Path file, Map<String, String> environment) {

	/** Where servers are, though often not on the path of users. */
	private static final List<String> FOLDERS_OF_SERVERS = List.of("/usr/local/sbin", "/usr/sbin", "/sbin");

	/** Set to {@code required} where the programs must be there, as in continuous integration. */
	private static final String SWITCH = "VDC_JUDGES";

	/** Copies the environment. */
	public Program {
		environment = Map.copyOf(environment);
	}

	/**
	 * The program with this name. Without it the calling test is skipped, or fails where judges are required.
	 *
	 * @param debianPackage the package that has it
	 */
	public static Program named(String name, String debianPackage) {
		Optional<Path> file = folders().map(folder -> folder.resolve(name)).filter(Files::isExecutable).findFirst();
		if (file.isEmpty()) {
			String message = name + " is not installed; it is in the package " + debianPackage;
			if ("required".equals(System.getenv(SWITCH))) {
				fail(message);
			}
			Assumptions.abort(message);
		}
		return new Program(file.orElseThrow(), Map.of());
	}

	private static Stream<Path> folders() {
		@Nullable
		String path = System.getenv("PATH");
		Stream<String> named = path == null ? Stream.empty() : Stream.of(path.split(File.pathSeparator));
		return Stream.concat(named, FOLDERS_OF_SERVERS.stream()).filter(folder -> !folder.isEmpty()).map(Path::of);
	}

	/** The program with these variables in its environment. */
	public Program with(Map<String, String> variables) {
		return new Program(file, variables);
	}

	/** What the program prints; fails when it ends with an error. */
	public String output(String... arguments) {
		Outcome outcome = run(arguments);
		assertEquals(0, outcome.exitCode(), () -> String.join(" ", command(arguments)) + "\n" + outcome.output());
		return outcome.output();
	}

	/** Runs the program to its end. */
	public Outcome run(String... arguments) {
		Process process = launch(arguments);
		try {
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return new Outcome(process.waitFor(), output);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		} finally {
			process.destroyForcibly();
		}
	}

	/** Starts the program as a server, which the caller closes. */
	public RunningProgram start(String... arguments) {
		return new RunningProgram(file.toString(), launch(arguments));
	}

	private Process launch(String... arguments) {
		ProcessBuilder builder = new ProcessBuilder(command(arguments)).redirectErrorStream(true);
		builder.environment().putAll(environment);
		try {
			Process process = builder.start();
			process.getOutputStream().close();
			return process;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private List<String> command(String... arguments) {
		List<String> command = new ArrayList<>(List.of(file.toString()));
		command.addAll(List.of(arguments));
		return command;
	}

	/**
	 * How a run ended.
	 *
	 * @param exitCode 0 for success
	 * @param output   what was printed, errors included
	 */
	public record Outcome(int exitCode, String output) {
	}
}
