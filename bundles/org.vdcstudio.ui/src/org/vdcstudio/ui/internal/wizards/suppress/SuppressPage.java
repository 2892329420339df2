/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.suppress;

import org.vdcstudio.authoring.suppress.SuppressAnswers;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.ui.internal.wizards.DesignPage;
import org.vdcstudio.ui.internal.wizards.Form;
import org.vdcstudio.ui.internal.wizards.TextField;

/** Asks for reason and last day. */
final class SuppressPage extends DesignPage {

	private final String message;
	private TextField reason;
	private TextField until;

	@SuppressWarnings("null") // the fields are made before anybody uses them
	SuppressPage(String rule, ElementId element, String message) {
		super("suppress", "Suppress %s on %s".formatted(rule, element.qualifiedName()),
				"Say why this is acceptable. The reason is written in the design, where reviewers see it.");
		this.message = message;
	}

	@Override
	protected void createFields(Form form) {
		form.note(message);
		reason = form.text(SuppressAnswers.REASON, "&Reason:", "Why the finding is acceptable here");
		until = form.text(SuppressAnswers.UNTIL, "&Until:", "The last day on which it is, for instance 2027-01-31; empty for good");
	}

	@Override
	protected void fill(Topology design) {
		// nothing can be proposed: only people know the reason
	}

	SuppressAnswers answers() {
		return new SuppressAnswers(reason.value(), until.value());
	}
}
