/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram;

/** What the application around a diagram can have done in it, mostly to what is selected there. */
public enum DiagramCommand {

	/** Gives up all places that people gave to shapes. */
	ARRANGE_ALL("Arrange all"),
	/** Moves the selected shapes to the left edge of the leftmost. */
	ALIGN_LEFT("Align left"),
	/** Moves the selected shapes to the middle between the leftmost and the rightmost. */
	ALIGN_CENTER("Align center"),
	/** Moves the selected shapes to the right edge of the rightmost. */
	ALIGN_RIGHT("Align right"),
	/** Moves the selected shapes to the upper edge of the topmost. */
	ALIGN_TOP("Align top"),
	/** Moves the selected shapes to the middle between the topmost and the lowest. */
	ALIGN_MIDDLE("Align middle"),
	/** Moves the selected shapes to the lower edge of the lowest. */
	ALIGN_BOTTOM("Align bottom"),
	/** Makes the selected shapes as large as the largest. */
	SAME_SIZE("Make same size"),
	/** Selects every shape. */
	SELECT_ALL("Select all"),
	/** Deletes what is selected. */
	DELETE("Delete"),
	/** Opens the text field over the name of the selected shape. */
	RENAME("Rename"),
	/** Puts what is selected on the clipboard, as text of the language. */
	COPY("Copy"),
	/** Copies, then deletes. */
	CUT("Cut"),
	/** Adds the elements on the clipboard to what is under the pointer, or to what is selected when that is not over the diagram. */
	PASTE("Paste"),
	/** Adds the elements on the clipboard to what the context menu was opened over last. */
	PASTE_AT_MENU("Paste"),
	/** Adds copies of what is selected beside it. */
	DUPLICATE("Duplicate"),
	/** Shows what is in the selected shapes, if they are collapsed. */
	EXPAND("Show contents"),
	/** Hides again what is in the selected shapes, if it would not be shown by itself. */
	COLLAPSE("Hide contents");

	private final String label;

	DiagramCommand(String label) {
		this.label = label;
	}

	/** What the undo history calls it. */
	public String label() {
		return label;
	}
}
