/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The design language: loading, formatting and editing of {@code .vdc} files without any user interface.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vdcstudio.language;
