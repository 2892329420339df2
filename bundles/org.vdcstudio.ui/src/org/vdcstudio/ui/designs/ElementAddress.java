/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.designs;

import org.eclipse.core.resources.IFile;

/**
 * An element of the design of a file. What views show of elements adapts to this; {@link ActiveDesign} follows it.
 *
 * @param design  the design's own file, which need not be the file in which the element stands
 * @param element which element
 */
public record ElementAddress(IFile design, ElementKey element) {
}
