/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint;

import org.eclipse.emf.ecore.EObject;

/**
 * An expression that failed while a diagram was evaluated. The rest of the diagram is unharmed.
 *
 * @param mapping the name of the mapping or tool
 * @param expression as written
 * @param self the element it was evaluated on
 * @param message why it failed
 */
public record ExpressionProblem(String mapping, String expression, EObject self, String message) {
}
