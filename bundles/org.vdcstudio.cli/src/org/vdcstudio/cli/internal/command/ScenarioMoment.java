/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.vdcstudio.cli.diagram.SimulationOverlay;
import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.cli.internal.files.DesignPaths;
import org.vdcstudio.cli.internal.terminal.Terminal;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.simulation.ScenarioProblem;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.SimulationOptions;
import org.vdcstudio.simulation.Simulator;
import org.vdcstudio.simulation.extension.registry.SimulationExtensions;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.simulation.moment.RunMoments;
import org.vdcstudio.simulation.series.RunSeries;
import org.vdcstudio.simulation.series.SeriesBuffer;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;
import org.vdcstudio.viewpoint.overlay.RemarkOverlay;

/**
 * A moment of a run.
 *
 * @param scenario name of the scenario
 * @param time     when
 */
record ScenarioMoment(String scenario, SimTime time) {

	/**
	 * Runs the scenario and tells what is true of the design at the moment. What is wrong with the scenario, and that the run is over
	 * by then, is said.
	 *
	 * @param file       what the user asked to be looked through
	 * @param extensions what the scenario may use of plug-ins
	 * @throws UserException when the design has no such scenario
	 */
	RemarkOverlay overlay(Path file, LoadedDesign design, SimulationExtensions extensions, Terminal terminal) {
		DesignModel model = SnapshotBuilder.build(design.root(), design.source().problems());
		if (model.snapshot().scenario(scenario).isEmpty()) {
			throw new UserException(UnknownScenario.message(file, scenario, model.snapshot().scenarios()));
		}
		List<RunSeries> series = new ArrayList<>();
		// to its end: what is yet to come tells what is off until then
		ScenarioResult result = new Simulator().withExtensions(extensions).withSources(design.source())
				.withSeries(SeriesBuffer.USUAL_LIMIT, series::add).run(model, scenario, SimulationOptions.DEFAULTS);
		result.problems().forEach(problem -> terminal.say(describe(problem)));
		RunMoments moments = new RunMoments(result, series.getFirst());
		if (moments.end().compareTo(time) < 0) {
			terminal.say("%s is over at %s, which is shown".formatted(scenario, moments.end()));
		}
		return SimulationOverlay.of(design, moments.at(time));
	}

	private static String describe(ScenarioProblem problem) {
		return problem.location().map(place -> "%s:%d:%d: ".formatted(DesignPaths.display(DesignPaths.file(place.file())), place.line(),
				place.column())).orElse("") + problem.message();
	}
}
