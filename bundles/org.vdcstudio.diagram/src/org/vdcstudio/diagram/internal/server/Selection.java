/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** What is selected in the page, in the order of selecting. Changed by the session's thread only, read by any. */
@Singleton
class Selection {

	private final ViewModelState state;
	private volatile Set<String> selected = Set.of();

	@Inject
	Selection(ViewModelState state) {
		this.state = state;
	}

	void change(boolean all, Collection<String> deselected, Collection<String> added) {
		Set<String> changed = new LinkedHashSet<>(all ? Set.of() : selected);
		changed.removeAll(deselected);
		changed.addAll(added);
		selected = Collections.unmodifiableSet(changed);
	}

	void replace(Collection<String> ids) {
		change(true, Set.of(), ids);
	}

	/** Ids of the selected shapes and lines that the view still has. */
	List<String> ids() {
		return state.shown().view()
				.map(view -> selected.stream().filter(id -> view.element(id).isPresent() || view.edge(id).isPresent()).toList())
				.orElse(List.of());
	}
}
