/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.linking;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A name that refers to nothing.
 *
 * @param element   the element that has the reference
 * @param reference the reference
 * @param node      the name in the text
 * @param message   what is wrong
 */
public record LinkProblem(EObject element, EReference reference, INode node, String message) {
}
