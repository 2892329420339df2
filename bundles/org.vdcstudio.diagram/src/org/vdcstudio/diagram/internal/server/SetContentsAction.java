/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.jdt.annotation.Nullable;

/** The user of the page wants to see the contents of some shapes or of all, or not to see them. */
public class SetContentsAction extends Action {

	/** The kind on the wire. */
	public static final String KIND = "setVdcContents";

	/** Filled while reading a message. */
	private @Nullable List<@Nullable String> elementIds;
	private boolean shown;

	/** Made while reading a message. */
	public SetContentsAction() {
		super(KIND);
	}

	/** The shapes; empty for all there are. */
	Optional<List<String>> elementIds() {
		return Optional.ofNullable(elementIds).map(ids -> ids.stream().flatMap(Stream::ofNullable).toList());
	}

	/** Whether their contents are to be shown. */
	boolean isShown() {
		return shown;
	}
}
