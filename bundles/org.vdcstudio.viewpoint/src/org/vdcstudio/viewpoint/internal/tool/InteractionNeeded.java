/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.tool;

import org.vdcstudio.viewpoint.tool.InteractionRequest;

/** Ends the run of a tool that turns out to need the user. */
final class InteractionNeeded extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient InteractionRequest request;

	InteractionNeeded(InteractionRequest request) {
		super(request.action());
		this.request = request;
	}

	InteractionRequest request() {
		return request;
	}
}
