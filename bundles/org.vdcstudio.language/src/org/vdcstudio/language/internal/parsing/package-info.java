/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Parsing that goes on after a mistake: what is broken is left out, statement by statement, and the rest is read.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vdcstudio.language.internal.parsing;
