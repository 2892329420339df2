/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The text behind a model: places and problems.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vdcstudio.language.internal.source;
