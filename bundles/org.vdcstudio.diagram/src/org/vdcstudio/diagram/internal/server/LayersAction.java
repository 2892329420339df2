/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

/** Tells the page which layers, filters and overlays there are, and which of them are active. */
class LayersAction extends Action {

	/** The kind on the wire. */
	static final String KIND = "vdcLayers";

	/**
	 * A layer, filter or overlay.
	 *
	 * @param name unique among its like
	 * @param label for people
	 * @param optional whether the user may switch it
	 * @param active whether it is on
	 */
	record Item(String name, String label, boolean optional, boolean active) {
	}

	private final List<Item> layers;
	private final List<Item> filters;
	private final List<Item> overlays;

	LayersAction(List<Item> layers, List<Item> filters, List<Item> overlays) {
		super(KIND);
		this.layers = List.copyOf(layers);
		this.filters = List.copyOf(filters);
		this.overlays = List.copyOf(overlays);
	}

	List<Item> layers() {
		return layers;
	}

	List<Item> filters() {
		return filters;
	}

	List<Item> overlays() {
		return overlays;
	}
}
