/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Scenario;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;

/**
 * A design as it was at one moment, ready to be run on any thread while people go on editing.
 *
 * @param model    the values
 * @param revision which state of the design it is
 * @param faults   how many errors the text has; what is wrong is left out
 * @param places   where scenarios, their actions and expectations are written
 */
record PreparedDesign(DesignModel model, long revision, int faults, Map<ElementId, SourceLocation> places) {

	/** Takes the present state. Call on the thread that owns the design. */
	static PreparedDesign of(DesignAccess access) {
		var source = access.design().source();
		DesignModel model = SnapshotBuilder.build(access.design().root(), source.problems());
		Map<ElementId, SourceLocation> places = new HashMap<>();
		for (Scenario scenario : model.snapshot().scenarios()) {
			List<ElementId> written = new ArrayList<>();
			written.add(scenario.id());
			scenario.actions().forEach(action -> written.add(action.id()));
			scenario.expectations().forEach(expectation -> written.add(expectation.id()));
			for (ElementId id : written) {
				model.origins().find(id).flatMap(source::locate).ifPresent(place -> places.put(id, place));
			}
		}
		return new PreparedDesign(model, access.revision(), source.problems().size(), Map.copyOf(places));
	}

	/** The names of its scenarios, in the order of the text. */
	List<String> scenarios() {
		return model.snapshot().scenarios().stream().map(Scenario::name).toList();
	}

	/** A result whose problems say where they are written, as reports want it. */
	ScenarioResult placed(ScenarioResult result) {
		return new ScenarioResult(result.name(), result.seed(), result.end(), result.simulated(), result.events(), result.expectations(),
				result.migrations(), result.timeline(), result.problems().stream()
						.map(problem -> problem.at(Optional.ofNullable(places.get(problem.element())))).toList());
	}
}
