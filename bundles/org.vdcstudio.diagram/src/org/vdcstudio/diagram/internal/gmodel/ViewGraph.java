/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.gmodel;

import org.eclipse.glsp.graph.DefaultTypes;
import org.eclipse.glsp.graph.impl.GGraphImpl;

/**
 * A graph as the page reads it. Nothing here looks into a graph once it is made: whoever wants to know what is on the screen asks the
 * view. So its contents are JSON from the beginning, and not objects of which JSON would be made.
 */
public final class ViewGraph extends GGraphImpl {

	private final String arguments;
	private final String contents;

	ViewGraph(String arguments, String contents) {
		this.arguments = arguments;
		this.contents = contents;
		setType(DefaultTypes.GRAPH);
		setId(ElementIds.DIAGRAM);
	}

	/** {@return an object: what is said about the graph as a whole} */
	String arguments() {
		return arguments;
	}

	/** {@return an array: its shapes and lines} */
	String contents() {
		return contents;
	}

	/** {@return whether the page would show the same} */
	public boolean looksLike(ViewGraph other) {
		return arguments.equals(other.arguments) && contents.equals(other.contents);
	}
}
