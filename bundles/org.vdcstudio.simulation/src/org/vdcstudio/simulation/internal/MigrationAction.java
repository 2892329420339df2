/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.MigrationPlanner.Decision;
import org.vdcstudio.simulation.kernel.EventReceiver;
import org.vdcstudio.simulation.kernel.Kernel;
import org.vdcstudio.simulation.migration.MigrationModel;
import org.vdcstudio.topology.MigrationRequest;
import org.vdcstudio.topology.snapshot.Vm;

/**
 * A migration that the scenario asks for. When it is due, its prerequisites are checked in the datacenter as it is then: if one
 * does not hold the migration is refused, otherwise its memory transfer begins.
 */
final class MigrationAction implements EventReceiver<MigrationAction.Due> {

	private final Vm vm;
	private final MigrationRequest request;
	private final MigrationModel model;
	private final Datacenter datacenter;
	private final RunLog log;

	/** The time for the action has come. */
	record Due() {
	}

	MigrationAction(Vm vm, MigrationRequest request, MigrationModel model, Datacenter datacenter, RunLog log) {
		this.vm = vm;
		this.request = request;
		this.model = model;
		this.datacenter = datacenter;
		this.log = log;
	}

	@Override
	public String name() {
		return "action: " + what() + " of " + subject();
	}

	@Override
	public void receive(Due payload, Kernel kernel) {
		TimelineEntry action = log.timeline().begin(kernel.now(), TimelineKinds.ACTION, subject(), what());
		switch (new MigrationPlanner(datacenter, log).decide(vm, request)) {
		case Decision.Go go -> new MemoryTransfer(go.plan(), model, datacenter, log, action, kernel).begin();
		case Decision.Refused refused -> refuse(refused.points(), action, kernel);
		}
	}

	private void refuse(List<FailedPoint> points, TimelineEntry action, Kernel kernel) {
		TimelineEntry cause = action;
		for (FailedPoint point : points) {
			// A chain, so that whoever asks for the cause of the refusal is led past every point.
			cause = log.timeline().follow(cause, kernel.now(), TimelineKinds.PREREQUISITE_FAILED, subject(),
					point.id() + ": " + point.message());
		}
		String ids = points.stream().map(FailedPoint::id).collect(Collectors.joining(", "));
		log.historyOf(vm.id()).refused(log.timeline().follow(cause, kernel.now(), TimelineKinds.MIGRATION_REFUSED, subject(),
				what() + " is refused: " + ids));
	}

	private String subject() {
		return vm.id().qualifiedName();
	}

	/** For instance {@code vMotion to esx02}. */
	private String what() {
		StringBuilder text = new StringBuilder("vMotion");
		request.targetHost().ifPresent(host -> text.append(" to ").append(host));
		request.targetDatastore().ifPresent(datastore -> text.append(" to datastore ").append(datastore));
		return text.toString();
	}
}
