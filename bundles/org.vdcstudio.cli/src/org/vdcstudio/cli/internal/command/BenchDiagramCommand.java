/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import java.io.IOException;
import java.util.List;

import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.cli.internal.bench.DiagramBenchmark;
import org.vdcstudio.cli.internal.plugins.PluginSession;
import org.vdcstudio.cli.internal.plugins.PluginsOption;
import org.vdcstudio.cli.internal.terminal.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@CommandLine.Command(name = "diagram", header = "Measure how long diagrams take to open, and to follow an edit.", //
		description = { "", "Of synthetic designs, without a browser: until a page has all that it paints.", "" })
final class BenchDiagramCommand extends Command {

	@Option(names = "--viewpoint", paramLabel = "V", split = ",", defaultValue = "physical,network,storage,cluster,naming", description = "What to show; physical, network, storage, cluster and naming when not given.")
	private List<String> viewpoints = List.of();

	@Option(names = "--elements", paramLabel = "N", split = ",", defaultValue = "200,1000", description = "How many elements are shown, about; 200 and 1000 when not given.")
	private List<Integer> elements = List.of();

	@Mixin
	private PluginsOption plugins = new PluginsOption();

	BenchDiagramCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	ExitCode run() throws IOException, InterruptedException {
		try (PluginSession session = plugins.open()) {
			Viewpoints all = Viewpoints.of(terminal());
			DiagramBenchmark benchmark = new DiagramBenchmark(session.rules(), terminal().out());
			benchmark.writeHead();
			for (String viewpoint : viewpoints) {
				benchmark.run(all.diagrams(viewpoint), elements);
			}
		}
		return ExitCode.FINE;
	}
}
