/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.HostInstance;
import org.vdcstudio.model.compute.VmInstance;
import org.vdcstudio.model.scenario.Action;
import org.vdcstudio.model.scenario.DowntimeBelow;
import org.vdcstudio.model.scenario.Expectation;
import org.vdcstudio.model.scenario.RunsOn;
import org.vdcstudio.model.scenario.VMotion;
import org.vdcstudio.model.values.TimeSpan;

/** Reads scenarios. */
final class ScenarioReader {

	private final Names names;

	ScenarioReader(Names names) {
		this.names = names;
	}

	Scenario read(org.vdcstudio.model.scenario.Scenario scenario) {
		List<Scenario.Action> actions = new ArrayList<>();
		for (Action action : scenario.getActions()) {
			if (action instanceof VMotion migration) {
				actions.add(new Scenario.Migrate(names.require(migration), Written.of(migration.getAt(), TimeSpan::tryParse),
						vm(migration.getVm()), host(migration.getTargetHost()), names.of(migration.getTargetDatastore())));
			}
		}
		List<Scenario.Expectation> expectations = new ArrayList<>();
		for (Expectation expectation : scenario.getExpectations()) {
			read(expectation).ifPresent(expectations::add);
		}
		return new Scenario(names.require(scenario), Model.text(scenario.getName()), seed(scenario.getSeed()), actions,
				expectations);
	}

	private Optional<Scenario.Expectation> read(Expectation expectation) {
		return switch (expectation) {
		case RunsOn runs -> Optional.of(new Scenario.RunsOn(names.require(runs), vm(runs.getVm()), host(runs.getHost()),
				Written.of(runs.getWithin(), TimeSpan::tryParse)));
		case DowntimeBelow bound -> Optional.of(new Scenario.DowntimeBelow(names.require(bound), vm(bound.getVm()),
				Written.of(bound.getBelow(), TimeSpan::tryParse)));
		default -> Optional.empty();
		};
	}

	private Optional<ElementId> host(@Nullable HostInstance instance) {
		return instance == null ? Optional.empty() : instance(instance.getHost(), instance.getInstance());
	}

	private Optional<ElementId> vm(@Nullable VmInstance instance) {
		if (instance == null) {
			return Optional.empty();
		}
		return instance(instance.getVm(), instance.getInstance());
	}

	private Optional<ElementId> instance(@Nullable EObject declaration, @Nullable String instance) {
		String counter = Model.text(instance);
		return names.of(declaration)
				.map(id -> counter.isEmpty() ? id : new ElementId(id.kind(), id.qualifiedName() + counter));
	}

	private static OptionalLong seed(@Nullable String text) {
		return text != null && text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
	}
}
