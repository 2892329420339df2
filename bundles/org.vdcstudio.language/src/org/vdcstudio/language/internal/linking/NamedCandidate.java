/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.linking;

import org.vdcstudio.model.core.NamedElement;

/**
 * An element that a reference could mean.
 *
 * @param element the element
 * @param text    the shortest text that means it there, quoted where needed
 */
public record NamedCandidate(NamedElement element, String text) {
}
