/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import java.util.List;
import java.util.stream.Collectors;

import org.vdcstudio.topology.snapshot.ElementId;

/** Names in sentences, which stay short however many there are. */
final class Names {

	private static final int MOST = 4;

	private Names() {
	}

	/** The names, or the first few and how many more there are. */
	static String of(List<ElementId> ids) {
		return list(ids.stream().map(ElementId::qualifiedName).toList(), ", ");
	}

	/** The texts, or the first few and how many more there are. */
	static String list(List<String> texts, String separator) {
		if (texts.size() <= MOST) {
			return String.join(separator, texts);
		}
		return texts.stream().limit(MOST).collect(Collectors.joining(separator)) + separator + (texts.size() - MOST) + " more";
	}
}
