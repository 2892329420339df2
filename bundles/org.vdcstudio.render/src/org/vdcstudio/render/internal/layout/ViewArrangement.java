/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.List;

import org.vdcstudio.render.ViewGeometry;
import org.vdcstudio.viewpoint.view.View;

/** Arranges one view from left to right along its edges, from the inside to the outside. */
public final class ViewArrangement {

	private final View view;
	private final NaturalSizes natural;
	private final KnownGraphs graphs;

	/**
	 * Creates one.
	 *
	 * @param graphs those of the arrangement before, which become those of this one
	 */
	public ViewArrangement(View view, NaturalSizes natural, KnownGraphs graphs) {
		this.view = view;
		this.natural = natural;
		this.graphs = graphs;
	}

	/** {@return the arrangement} */
	public ViewGeometry arrange() {
		BlockTree tree = new BlockTree(view, natural);
		Orientation.decide(tree.connections);
		Levels.assign(tree.root, tree.connections);
		Grouping.group(tree.root);
		Levels.assign(tree.root, tree.connections);
		graphs.begin();
		arrange(tree.root);
		return new GeometryWriter(view, tree).write();
	}

	private void arrange(Block block) {
		List.copyOf(block.children).forEach(this::arrange);
		BorderNodes.reserve(block);
		if (block.children.isEmpty()) {
			block.width = block.minWidth;
			block.height = block.minHeight;
		} else if (block.kind != Block.Kind.FREE) {
			StackArrangement.arrange(block);
		} else if (block.internal.isEmpty()) {
			GridArrangement.arrange(block);
		} else {
			new LayeredArrangement(block, graphs).arrange();
		}
		BorderNodes.place(block);
	}
}
