/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.glsp.graph.GDimension;
import org.eclipse.glsp.graph.GPoint;
import org.eclipse.glsp.server.operations.ChangeBoundsOperation;
import org.eclipse.glsp.server.types.ElementAndBounds;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.diagram.DiagramCommand;
import org.vdcstudio.diagram.WorkbenchPort.Severity;
import org.vdcstudio.diagram.internal.gmodel.Alignments;
import org.vdcstudio.render.ManualLayout;
import org.vdcstudio.render.ManualLayout.Place;
import org.vdcstudio.render.ViewGeometry.Box;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewElement;
import org.vdcstudio.viewpoint.view.ViewElementKind;
import org.vdcstudio.viewpoint.view.Visibility;

import com.google.inject.Inject;

/** Puts shapes where people want them. The document reports the change, and that refreshes every diagram of it. */
class Arranging {

	private final SessionContext context;
	private final ViewModelState state;

	@Inject
	Arranging(SessionContext context, ViewModelState state) {
		this.context = context;
		this.state = state;
	}

	/**
	 * Moves and resizes what was moved and resized in the page.
	 *
	 * @return whether anything is different now
	 */
	boolean change(ChangeBoundsOperation operation) {
		Map<String, Place> places = new HashMap<>();
		boolean resized = false;
		for (ElementAndBounds bounds : operation.getNewBounds()) {
			@Nullable
			Box before = state.geometry().boxes().get(bounds.getElementId());
			if (before != null && isMovable(bounds.getElementId())) {
				Place place = place(bounds, before);
				resized |= place.width() != keptSize(bounds.getElementId()).width()
						|| place.height() != keptSize(bounds.getElementId()).height();
				if (!isThere(bounds.getElementId(), place)) {
					places.put(bounds.getElementId(), place);
				}
			}
		}
		return put(label(resized, places.size()), places);
	}

	private static String label(boolean resized, int shapes) {
		return (resized ? "Resize" : "Move") + (shapes == 1 ? " shape" : " shapes");
	}

	/**
	 * Gives up the places of all shapes that are shown. Those of others stay: who arranges what he sees does not know of them.
	 *
	 * @return whether there were any
	 */
	boolean arrangeAll() {
		ManualLayout before = context.document().layout(context.subject());
		Map<String, Place> hidden = new HashMap<>(before.places());
		state.shown().view().ifPresent(view -> view.elements().forEach(element -> removeShown(element, hidden)));
		if (hidden.size() == before.places().size()) {
			return false;
		}
		context.document().arrange(DiagramCommand.ARRANGE_ALL.label(), context.subject(), new ManualLayout(hidden));
		return true;
	}

	private static void removeShown(ViewElement element, Map<String, Place> places) {
		if (element.visibility() != Visibility.HIDDEN) {
			places.remove(element.id());
			element.children().forEach(child -> removeShown(child, places));
			element.borderNodes().forEach(border -> removeShown(border, places));
		}
	}

	/** Aligns shapes, or makes them equally large. */
	void align(DiagramCommand command, List<String> ids) {
		Alignments alignments = new Alignments(state.shown().view(), state.geometry());
		List<String> shapes = alignments.outermost(ids.stream().filter(this::isMovable)
				.filter(id -> command != DiagramCommand.SAME_SIZE || !state.shown().isCollapsed(id)).toList());
		if (shapes.size() < 2) {
			context.workbench().showMessage(Severity.INFO, "Select two shapes or more for “" + command.label() + "”.");
			return;
		}
		Map<String, Place> places = new HashMap<>();
		alignments.aligned(command, shapes).forEach((id, box) -> {
			Place size = keptSize(id);
			places.put(id, command == DiagramCommand.SAME_SIZE ? new Place(round(box.x()), round(box.y()), round(box.width()), round(box.height()))
					: new Place(round(box.x()), round(box.y()), size.width(), size.height()));
		});
		put(command.label(), places);
	}

	private boolean put(String label, Map<String, Place> places) {
		ManualLayout before = context.document().layout(context.subject());
		Map<String, Place> changed = new HashMap<>(before.places());
		changed.putAll(places);
		ManualLayout after = new ManualLayout(changed);
		if (after.equals(before)) {
			return false;
		}
		context.document().arrange(label, context.subject(), after);
		return true;
	}

	/** Whether a shape is where it is to be put. */
	private boolean isThere(String id, Place place) {
		@Nullable
		Box box = state.geometry().boxes().get(id);
		return box != null && round(box.x()) == place.x() && round(box.y()) == place.y()
				&& keptSize(id).width() == place.width() && keptSize(id).height() == place.height();
	}

	/** The page tells the size also of what was only moved; that is no size that anybody asked for. */
	private Place place(ElementAndBounds bounds, Box before) {
		GPoint position = bounds.getNewPosition();
		double x = round(position == null ? before.x() : position.getX());
		double y = round(position == null ? before.y() : position.getY());
		GDimension size = bounds.getNewSize();
		if (size == null || state.shown().isCollapsed(bounds.getElementId())
				|| round(size.getWidth()) == round(before.width()) && round(size.getHeight()) == round(before.height())) {
			Place kept = keptSize(bounds.getElementId());
			return new Place(x, y, kept.width(), kept.height());
		}
		return new Place(x, y, Math.max(1, round(size.getWidth())), Math.max(1, round(size.getHeight())));
	}

	/** The size that somebody gave to a shape before; 0 when it is left to the arrangement. */
	private Place keptSize(String id) {
		return context.document().layout(context.subject()).places().getOrDefault(id, Place.at(0, 0));
	}

	/** Rows of a list stand where the list has them, and what stands for several elements has no place of its own. */
	private boolean isMovable(String id) {
		return ShownContents.isSingle(id) && state.shown().view().flatMap((View view) -> view.element(id))
				.filter(element -> element.kind() != ViewElementKind.LIST_ITEM).isPresent();
	}

	private static double round(double pixels) {
		return Math.round(pixels);
	}
}
