/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.glsp.server.operations.ChangeBoundsOperation;
import org.eclipse.glsp.server.operations.Operation;
import org.eclipse.glsp.server.types.ElementAndBounds;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.diagram.internal.gmodel.ElementIds;
import org.vdcstudio.viewpoint.tool.ToolInvocation;

/** A shape was let go over others. It is moved when the viewpoint makes nothing of that. */
public class DropOperation extends Operation {

	/** The kind on the wire. */
	public static final String KIND = "vdc.drop";

	/** Filled while reading a message. */
	private @Nullable String elementId;
	private @Nullable List<@Nullable String> containerIds;
	private @Nullable List<ElementAndBounds> newBounds;

	/** Made while reading a message. */
	public DropOperation() {
		super(KIND);
	}

	/** What it may mean, the likeliest first: the shape was dropped into one of those it was let go over. */
	Stream<ToolInvocation> invocations() {
		@Nullable
		String dropped = elementId;
		return dropped == null ? Stream.empty() : Optional.ofNullable(containerIds).stream().flatMap(List::stream).filter(Objects::nonNull)
				.map(container -> new ToolInvocation.Drop(ElementIds.ownerOf(dropped), ElementIds.containerOf(container)));
	}

	/** What it means else. */
	ChangeBoundsOperation move() {
		@Nullable
		List<ElementAndBounds> bounds = newBounds;
		return new ChangeBoundsOperation(bounds == null ? List.of() : bounds);
	}
}
