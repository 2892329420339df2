/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import org.eclipse.glsp.server.actions.Action;
import org.vdcstudio.diagram.DiagramCommand;

/** Has the session's thread carry out a command of the application around the diagram. */
public class CommandAction extends Action {

	/** The kind on the wire, though it never travels. */
	public static final String KIND = "vdc.command";

	private final DiagramCommand command;
	private final String text;

	/** For the registry of kinds, which makes one of each. */
	public CommandAction() {
		this(DiagramCommand.SELECT_ALL, "");
	}

	/** Asks for a command. */
	public CommandAction(DiagramCommand command, String text) {
		super(KIND);
		this.command = command;
		this.text = text;
	}

	/** {@return what is to be pasted} */
	public String text() {
		return text;
	}

	/** {@return what is to be done} */
	public DiagramCommand command() {
		return command;
	}
}
