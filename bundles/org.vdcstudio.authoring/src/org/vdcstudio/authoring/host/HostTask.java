/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.host;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.authoring.Remark;
import org.vdcstudio.authoring.Task;
import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;

/** Makes hosts with all that belongs to them: ports, lab VMs, membership of a cluster, access to storage, DNS records. */
public final class HostTask implements Task<HostAnswers> {

	/** A task. */
	public HostTask() {
		// holds nothing
	}

	@Override
	public String label(HostAnswers answers) {
		List<String> names = answers.names();
		return names.size() == 1 ? "New Host " + names.getFirst() : "New Hosts %s to %s".formatted(names.getFirst(), names.getLast());
	}

	@Override
	public List<Remark> check(HostAnswers answers, Topology design) {
		return new HostCheck(answers, design).remarks();
	}

	@Override
	public List<ModelEdit> edits(HostAnswers answers, DesignModel design) {
		return new HostEdits(label(answers), answers, design).edits();
	}

	@Override
	public Optional<ElementId> result(HostAnswers answers) {
		return Optional.of(new ElementId(ComputePackage.Literals.ESXI_HOST.getName(), answers.name()));
	}
}
