/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

/**
 * Names one element of a design. Names are unique among elements of a kind, so the kind is part of the identity.
 *
 * @param kind          the name of the element's class in the model, such as {@code EsxiHost}
 * @param qualifiedName the name in its namespace, unquoted, such as {@code esx01.vmk0}; instances of a range have their own,
 *                      such as {@code web07}
 */
public record ElementId(String kind, String qualifiedName) implements Comparable<ElementId> {

	@Override
	public int compareTo(ElementId other) {
		int byName = qualifiedName.compareTo(other.qualifiedName);
		return byName != 0 ? byName : kind.compareTo(other.kind);
	}

	@Override
	public String toString() {
		return qualifiedName;
	}
}
