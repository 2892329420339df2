/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.migrate;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.vdcstudio.topology.snapshot.ElementId;

/** What the command was told of by parameters, as a diagram does it: elements as class and qualified name. */
final class DroppedVms {

	private DroppedVms() {
	}

	/** The names of the VMs; empty when the command is about the selection. */
	static List<String> names(ExecutionEvent event) {
		return Optional.ofNullable(event.getParameter("vm")).stream().flatMap(String::lines).map(line -> line.substring(line.indexOf(' ') + 1))
				.filter(name -> !name.isEmpty()).toList();
	}

	/** Where they were dropped; empty when the wizard is to ask. */
	static Optional<ElementId> target(ExecutionEvent event) {
		return Optional.ofNullable(event.getParameter("target")).filter(text -> text.indexOf(' ') > 0)
				.map(text -> new ElementId(text.substring(0, text.indexOf(' ')), text.substring(text.indexOf(' ') + 1)));
	}
}
