/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.Collection;
import java.util.List;

import org.vdcstudio.diagram.internal.server.Refresher.Reason;
import org.vdcstudio.render.ViewSummary;

import com.google.inject.Inject;

/** Shows and hides contents of shapes, as far as these can be expanded and collapsed. Used by the session's thread only. */
class ShownContents {

	private final ViewModelState state;
	private final Expansion expansion;
	private final Refresher refresher;

	@Inject
	ShownContents(ViewModelState state, Expansion expansion, Refresher refresher) {
		this.state = state;
		this.expansion = expansion;
		this.refresher = refresher;
	}

	/** Those of the shapes that are collapsed. */
	List<String> collapsedAmong(Collection<String> ids) {
		return ids.stream().filter(state.shown()::isCollapsed).toList();
	}

	/** Those of the shapes whose contents can be hidden. */
	List<String> expandedAmong(Collection<String> ids) {
		return ids.stream().filter(state.shown()::isExpanded).toList();
	}

	/**
	 * Shows what is in those of the shapes that are collapsed.
	 *
	 * @return these
	 */
	List<String> expand(Collection<String> ids) {
		List<String> collapsed = collapsedAmong(ids);
		if (!collapsed.isEmpty()) {
			expansion.expand(collapsed);
			refresher.refresh(Reason.REQUEST);
		}
		return collapsed;
	}

	/**
	 * Hides what is in those of the shapes whose contents can be hidden.
	 *
	 * @return these
	 */
	List<String> collapse(Collection<String> ids) {
		List<String> expanded = expandedAmong(ids);
		if (!expanded.isEmpty()) {
			state.shown().whole().ifPresent(whole -> expansion.collapse(whole, expanded));
			refresher.refresh(Reason.REQUEST);
		}
		return expanded;
	}

	/** Shows everything, or as little as if nothing had been expanded. */
	void showAll(boolean everything) {
		if (everything) {
			expansion.showEverything();
		} else {
			expansion.showSummary();
		}
		refresher.refresh(Reason.REQUEST);
	}

	/** Whether an element of a view is one of the model, and not a shape or line that stands for several. */
	static boolean isSingle(String id) {
		return !ViewSummary.isMerged(id);
	}
}
