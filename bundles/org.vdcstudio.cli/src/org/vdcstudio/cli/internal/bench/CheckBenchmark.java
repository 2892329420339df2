/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.cli.internal.bench.FreshProcess.Run;
import org.vdcstudio.cli.internal.files.OutputFile;
import org.vdcstudio.cli.internal.generate.FleetSize;
import org.vdcstudio.cli.internal.generate.SyntheticDesign;

/** Times {@code vdc check} on synthetic designs, each run in a process of its own, from start to exit. */
public final class CheckBenchmark {

	private static final List<FleetSize> SIZES = List.of(new FleetSize(10, 200), new FleetSize(100, 2_000),
			new FleetSize(1_000, 20_000), new FleetSize(4_000, 80_000));
	private static final int RUNS = 3;
	private static final long SEED = 1;

	private final FreshProcess processes;
	private final PrintWriter out;

	/** Measures with {@code processes} and writes a table to {@code out}. */
	public CheckBenchmark(FreshProcess processes, PrintWriter out) {
		this.processes = processes;
		this.out = out;
	}

	/** Measures all sizes. */
	public void run() throws IOException, InterruptedException {
		out.println("vdc check: cold processes, start to exit, median of %d runs, then the phases of that run".formatted(RUNS));
		Path folder = Files.createTempDirectory("vdc-bench-");
		try {
			for (FleetSize size : SIZES) {
				Path design = folder.resolve("design.vdc");
				OutputFile.write(design, target -> new SyntheticDesign(size, SEED).write(target));
				measure(size, design);
				Files.delete(design);
			}
		} finally {
			Files.deleteIfExists(folder.resolve("design.vdc"));
			Files.delete(folder);
		}
	}

	private void measure(FleetSize size, Path design) throws IOException, InterruptedException {
		List<Run> runs = new ArrayList<>();
		for (int i = 0; i < RUNS; i++) {
			Run run = processes.run("check", "--timing", design.toString());
			if (run.exitCode() != ExitCode.FINE.code()) {
				throw new UserException("the check ended with exit code %d: %s".formatted(run.exitCode(), run.messages()));
			}
			runs.add(run);
		}
		runs.sort(Comparator.comparing(Run::duration));
		Run median = runs.get(RUNS / 2);
		out.println();
		out.println("%,d hosts, %,d VMs: %,d lines, %.1f MiB: %.2f s".formatted(size.hosts(), size.vms(), lines(design),
				Files.size(design) / 1048576.0, median.duration().toMillis() / 1000.0));
		timing(median).forEach(line -> out.println("    " + line));
		out.flush();
	}

	private static Stream<String> timing(Run run) {
		return run.messages().stream().map(line -> line.replaceFirst("^vdc: ", "")).filter(line -> line.matches(".* (ms|MiB)"));
	}

	private static long lines(Path file) throws IOException {
		try (Stream<String> lines = Files.lines(file)) {
			return lines.count();
		}
	}
}
