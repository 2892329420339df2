/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.vmotion;

import java.util.List;

import org.vdcstudio.authoring.Remark;
import org.vdcstudio.authoring.Task;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;

/** Gives hosts a network for vMotion: NIC, switch, port group and VMkernel adapter on each of them. */
public final class VmotionTask implements Task<VmotionAnswers> {

	private static final String LABEL = "vMotion Network";

	/** A task. */
	public VmotionTask() {
		// holds nothing
	}

	@Override
	public String label(VmotionAnswers answers) {
		return LABEL;
	}

	@Override
	public List<Remark> check(VmotionAnswers answers, Topology design) {
		return new VmotionCheck(answers, design).remarks();
	}

	@Override
	public List<ModelEdit> edits(VmotionAnswers answers, DesignModel design) {
		return new VmotionEdits(LABEL, answers, design).edits();
	}
}
