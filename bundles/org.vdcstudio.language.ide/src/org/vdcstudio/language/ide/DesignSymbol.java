/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

import org.vdcstudio.model.edit.SourceLocation;

/**
 * A named element of a design.
 *
 * @param kind          the word for its kind, for instance {@code portgroup}
 * @param name          its name
 * @param qualifiedName the name by which the whole design knows it
 * @param place         where its name stands
 */
public record DesignSymbol(String kind, String name, String qualifiedName, SourceLocation place) {
}
