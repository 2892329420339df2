/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.tool;

import java.util.Map;

/**
 * A tool asks for something only a user interface can do, such as opening a wizard.
 *
 * @param action the id given in the specification
 * @param label for people
 * @param parameters the evaluated parameters, by name; values are model elements, texts, numbers, truth values or lists
 */
public record InteractionRequest(String action, String label, Map<String, Object> parameters) {

	/** Takes a copy of the parameters. */
	public InteractionRequest {
		parameters = Map.copyOf(parameters);
	}
}
