/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the grammar says about elements: their statements, their keywords and how tokens are spaced.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vdcstudio.language.internal.grammar;
