/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Layout of texts that people wrote.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vdcstudio.language.internal.format;
