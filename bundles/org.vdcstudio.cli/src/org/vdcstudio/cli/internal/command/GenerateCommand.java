/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import java.io.IOException;

import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.cli.internal.generate.FleetSize;
import org.vdcstudio.cli.internal.generate.SyntheticDesign;
import org.vdcstudio.cli.internal.terminal.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Option;

@CommandLine.Command(name = "generate", header = "Write a synthetic design to standard output.", //
		description = { "", "The design follows the vendor's guidance and checks clean. The same size and seed always give the same",
				"design; the seed varies the VMs." })
final class GenerateCommand extends Command {

	@Option(names = "--hosts", required = true, paramLabel = "N", description = "Number of ESXi hosts, at least 1.")
	private int hosts;

	@Option(names = "--vms", required = true, paramLabel = "M", description = "Number of VMs, at most 1024 for each host.")
	private int vms;

	@Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "A whole number; 1 when not given.")
	private long seed;

	GenerateCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	ExitCode run() throws IOException {
		new SyntheticDesign(FleetSize.asked(hosts, vms), seed).write(terminal().out());
		return ExitCode.FINE;
	}
}
