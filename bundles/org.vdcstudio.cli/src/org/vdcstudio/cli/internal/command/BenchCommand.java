/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.cli.internal.bench.CheckBenchmark;
import org.vdcstudio.cli.internal.bench.EditBenchmark;
import org.vdcstudio.cli.internal.bench.FreshProcess;
import org.vdcstudio.cli.internal.bench.SimulateBenchmark;
import org.vdcstudio.cli.internal.terminal.Terminal;
import org.vdcstudio.simulation.bench.KernelBenchmark;
import org.vdcstudio.simulation.bench.KernelBenchmark.Measurement;
import org.vdcstudio.validation.registry.RuleRegistry;

import picocli.CommandLine;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "bench", header = "Measure how fast VDC Studio is on this machine.", //
		description = { "", "check     vdc check on synthetic designs of 10, 100, 1,000 and 4,000 hosts", //
				"edit      an edit of an open design of 10,000 and of 100,000 lines, until its findings are new", //
				"simulate  the event kernel of the simulation, and vdc simulate on 1,000 hosts of which one fails", //
				"rules     each rule on one design; vdc bench rules --help tells more", //
				"diagram   diagrams of about 200 and 1,000 elements; vdc bench diagram --help tells more", //
				"workbench a working session in the workbench; vdc bench workbench --help tells more", "" })
final class BenchCommand extends Command {

	enum Subject {
		CHECK, EDIT, SIMULATE
	}

	private static final List<Integer> PENDING_EVENTS = List.of(100, 10_000, 100_000);
	private static final long EVENTS = 10_000_000;

	@Parameters(paramLabel = "check|edit|simulate", arity = "0..*", description = "What to measure; everything when not given.")
	private List<Subject> subjects = List.of();

	BenchCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	ExitCode run() throws IOException, InterruptedException {
		Set<Subject> wanted = subjects.isEmpty() ? EnumSet.allOf(Subject.class) : EnumSet.copyOf(subjects);
		for (Subject subject : wanted) {
			switch (subject) {
			case CHECK -> new CheckBenchmark(FreshProcess.ofThisProduct(), terminal().out()).run();
			case EDIT -> new EditBenchmark(RuleRegistry.ofPlatform(), terminal().out()).run();
			case SIMULATE -> {
				SimulateBenchmark atScale = new SimulateBenchmark(FreshProcess.ofThisProduct(), terminal().out());
				benchKernel(terminal().out());
				atScale.run();
			}
			}
		}
		return ExitCode.FINE;
	}

	/** In this process: the first measurement only warms up. */
	private static void benchKernel(PrintWriter out) {
		KernelBenchmark benchmark = new KernelBenchmark(System::nanoTime);
		benchmark.measure(PENDING_EVENTS.getFirst(), EVENTS);
		out.println("vdc simulate: the event kernel, in this process, after one run to warm up");
		for (int pending : PENDING_EVENTS) {
			Measurement result = benchmark.measure(pending, EVENTS);
			out.println("    %,9d pending: %,.0f events/s, heap %+,d KiB".formatted(pending, result.eventsPerSecond(),
					result.heapGrowth() / 1024));
		}
	}
}
