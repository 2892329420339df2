/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vdcstudio.authoring.WrittenDesign;
import org.vdcstudio.topology.Topology;

/** New hosts. */
class HostTest {

	private static final HostTask TASK = new HostTask();

	@Test
	void proposalsForTheExamplesCheckClean() {
		for (String example : List.of("nested-lab/lab.vdc", "production/production.vdc")) {
			WrittenDesign design = WrittenDesign.example(example);
			HostAnswers answers = proposed(design);
			System.err.println(answers);
			WrittenDesign after = design.after(TASK, answers);
			System.err.println(after.text());
			System.err.println(TASK.check(answers, design.topology()));
			assertEquals(List.of(), after.problems(), example);
		}
	}

	private static HostAnswers proposed(WrittenDesign design) {
		Topology topology = design.topology();
		HostProposals proposals = new HostProposals(topology);
		String cluster = topology.snapshot().clusters().isEmpty() ? "" : topology.snapshot().clusters().getFirst().id().qualifiedName();
		return proposals.answers(proposals.model(cluster), cluster);
	}
}
