/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * From names to elements: imports, namespaces and one pass over all references.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vdcstudio.language.internal.linking;
