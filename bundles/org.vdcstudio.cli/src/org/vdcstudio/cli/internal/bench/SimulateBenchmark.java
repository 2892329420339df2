/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.cli.internal.bench.FreshProcess.Run;
import org.vdcstudio.cli.internal.files.OutputFile;
import org.vdcstudio.cli.internal.generate.FleetSize;
import org.vdcstudio.cli.internal.generate.SyntheticDesign;

/** Times {@code vdc simulate} on a large synthetic design in which a host fails, each run in a process of its own. */
public final class SimulateBenchmark {

	private static final FleetSize SIZE = new FleetSize(1_000, 20_000);
	private static final long SEED = 1;

	private final FreshProcess processes;
	private final PrintWriter out;

	/** Measures with {@code processes} and writes to {@code out}. */
	public SimulateBenchmark(FreshProcess processes, PrintWriter out) {
		this.processes = processes;
		this.out = out;
	}

	/** Measures both scenarios. */
	public void run() throws IOException, InterruptedException {
		out.println();
		out.println("vdc simulate: %,d hosts, %,d VMs; cold processes, start to exit, then the phases"
				.formatted(SIZE.hosts(), SIZE.vms()));
		Path folder = Files.createTempDirectory("vdc-bench-");
		Path design = folder.resolve("design.vdc");
		try {
			StringBuilder text = new StringBuilder();
			new SyntheticDesign(SIZE, SEED).write(text);
			OutputFile.write(design, target -> target.append(new FailingHost(text.toString()).withScenarios()));
			measure("everything is booted, then a host fails", FailingHost.COLD, design);
			measure("a host fails", FailingHost.WARM, design);
		} finally {
			Files.deleteIfExists(design);
			Files.delete(folder);
		}
	}

	private void measure(String title, String scenario, Path design) throws IOException, InterruptedException {
		Run run = processes.run("simulate", "--timing", "--scenario", scenario, design.toString());
		if (run.exitCode() != ExitCode.FINE.code() && run.exitCode() != ExitCode.FINDINGS.code()) {
			throw new UserException("the simulation ended with exit code %d: %s".formatted(run.exitCode(), run.messages()));
		}
		out.println();
		out.println("%s: %.2f s%s".formatted(title, run.duration().toMillis() / 1000.0,
				run.exitCode() == ExitCode.FINE.code() ? "" : ", and its VMs do not run again in time"));
		timing(run.messages()).forEach(line -> out.println("    " + line));
		out.flush();
	}

	private static List<String> timing(List<String> messages) {
		return messages.stream().map(line -> line.replaceFirst("^vdc: ", ""))
				.filter(line -> line.matches(".* (ms|MiB)|events .*")).toList();
	}
}
