/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.view;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/**
 * Shows the page of a diagram. To be used on the user interface's thread, except for {@link #send(String)}.
 */
public interface DiagramView {

	/** Takes what comes out of the page, on the user interface's thread. */
	interface Listener {

		/** The page is there, newly loaded or loaded again, and waits to be {@linkplain DiagramView#start started}. */
		void pageLoaded();

		/** The page sent a message for its session. */
		void messageReceived(String message);

		/** A text field of the page got the keyboard or lost it; while it has it, undo and the like are the field's. */
		void textFocusChanged(boolean focused);

		/**
		 * The context menu is asked for, after what the page selected for it.
		 *
		 * @param place on the screen
		 */
		void menuRequested(Point place);

		/** A shape is to be opened. */
		void openRequested();

		/** The page could not be loaded. */
		void pageFailed(String reason);
	}

	/**
	 * What the page needs to know to open its session.
	 *
	 * @param sessionId the session to open
	 * @param diagramType the type of diagram to ask for
	 * @param dark whether the page is to be dark
	 */
	record Start(String sessionId, String diagramType, boolean dark) {
	}

	/** The widget. */
	Control control();

	/** Has the loaded page open its session. */
	void start(Start start);

	/** Sends messages to the page, in order; may be called from any thread. */
	void send(String message);

	/** Gives the page, which may not be loaded yet, the colours of the workbench. */
	void setDark(boolean dark);

	/** Gives the keyboard to the page. */
	void focus();

	/** Loads the page again. */
	void reload();
}
