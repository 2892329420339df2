/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.gmodel;

import java.util.Optional;

/** Ids and types of graph elements. An element of a view has the same id in the graph. */
public final class ElementIds {

	/** The root of every graph. */
	public static final String DIAGRAM = "vdc.diagram";

	private static final String LABEL = "#label-";
	private static final String TOOL = "tool:";

	private ElementIds() {
	}

	/** The id of the label of a view's element that can be edited. */
	public static String labelOf(String viewId) {
		return labelOf(viewId, 0);
	}

	/** The id of one of the labels of a view's element, counted from 0. */
	static String labelOf(String viewId, int number) {
		return viewId + LABEL + number;
	}

	/** The view's element that a graph element belongs to: itself, or for a label what it labels. */
	public static String ownerOf(String graphId) {
		int end = graphId.lastIndexOf(LABEL);
		return end < 0 ? graphId : graphId.substring(0, end);
	}

	/** The container that tools understand: empty text stands for the diagram. */
	public static String containerOf(String graphId) {
		return graphId.equals(DIAGRAM) ? "" : ownerOf(graphId);
	}

	/** The type of element that the page asks for when it uses a tool. */
	public static String typeOfTool(String toolId) {
		return TOOL + toolId;
	}

	/** The tool that makes a type of element; empty when the type is not one of {@link #typeOfTool(String)}. */
	public static Optional<String> toolOfType(String elementType) {
		return elementType.startsWith(TOOL) ? Optional.of(elementType.substring(TOOL.length())) : Optional.empty();
	}
}
