/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.edit.SourceProblem;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.DesignSnapshot;

/** What a rule is given to look at one design. Belongs to one thread and to one call of {@link Rule#check}. */
public interface RuleContext {

	/** Answers about the design as it is deployed: nothing has failed, everything is where the design puts it. */
	Topology topology();

	/** The design in plain values. */
	default DesignSnapshot snapshot() {
		return topology().snapshot();
	}

	/** The design with the way back from its values to the model, for what no value tells. */
	DesignModel design();

	/** The day for which the design is judged; empty when it is judged for none. Rules never ask the clock. */
	Optional<LocalDate> today();

	/** What the text could not say: syntax errors and references to nothing. */
	List<SourceProblem> sourceProblems();

	/** What went wrong with contributions so far. */
	List<ContributionProblem> contributionProblems();

	/** What the settings in force say that no rule or profile understands. */
	List<SettingProblem> settingProblems();

	/** The suppressions written in the design, and what they are good for as far as rules have looked at it. */
	List<SuppressionUse> suppressions();

	/** The value in force of one of the rule's own parameters. */
	<T> T value(RuleParameter<T> parameter);

	/** Reports a violation. */
	void report(Violation violation);
}
