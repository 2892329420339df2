/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.vdcstudio.diagram.internal.gmodel.SummarisedView;
import org.vdcstudio.diagram.internal.server.HiddenHitsAction.Hit;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;
import org.vdcstudio.viewpoint.view.Visibility;

import com.google.inject.Inject;

/** Searches the labels within collapsed shapes, of which the page knows nothing. */
class FindHiddenHandler extends AbstractActionHandler<FindHiddenAction> {

	private final ViewModelState state;

	@Inject
	FindHiddenHandler(ViewModelState state) {
		this.state = state;
	}

	@Override
	protected List<Action> executeAction(FindHiddenAction action) {
		String wanted = action.text().toLowerCase(Locale.ROOT);
		List<Hit> hits = new ArrayList<>();
		state.shown().content().ifPresent(content -> addHits(content, wanted, hits));
		return List.of(new HiddenHitsAction(action.text(), hits));
	}

	private static void addHits(SummarisedView content, String wanted, List<Hit> hits) {
		Map<String, String> standIns = content.summary().standIns();
		if (standIns.isEmpty()) {
			return;
		}
		content.whole().elements().forEach(element -> addHits(element, wanted, standIns, hits));
		View view = content.summary().view();
		content.whole().edges().stream().filter(edge -> edge.visibility() != Visibility.HIDDEN && view.edge(edge.id()).isEmpty())
				.filter(edge -> Stream.of(edge.beginLabel(), edge.label(), edge.endLabel()).anyMatch(label -> isIn(label, wanted)))
				.forEach(edge -> standInOf(edge, standIns).ifPresent(shape -> hits.add(new Hit(edge.id(), shape))));
	}

	/** In the order in which the page has elements that are shown. */
	private static void addHits(ViewElement element, String wanted, Map<String, String> standIns, List<Hit> hits) {
		if (element.visibility() == Visibility.HIDDEN) {
			return;
		}
		Optional.ofNullable(standIns.get(element.id())).filter(shape -> isIn(element.label(), wanted))
				.ifPresent(shape -> hits.add(new Hit(element.id(), shape)));
		element.children().forEach(child -> addHits(child, wanted, standIns, hits));
		element.borderNodes().forEach(border -> addHits(border, wanted, standIns, hits));
	}

	private static Optional<String> standInOf(ViewEdge edge, Map<String, String> standIns) {
		return Optional.ofNullable(standIns.get(edge.sourceId())).or(() -> Optional.ofNullable(standIns.get(edge.targetId())));
	}

	/** The page joins the lines of a label in the same way. */
	private static boolean isIn(String label, String wanted) {
		return label.replace('\n', ' ').toLowerCase(Locale.ROOT).contains(wanted);
	}
}
