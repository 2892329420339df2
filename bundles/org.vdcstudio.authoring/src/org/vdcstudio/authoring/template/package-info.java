/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Designs to begin with, made from a few answers. */
@NonNullByDefault
package org.vdcstudio.authoring.template;

import org.eclipse.jdt.annotation.NonNullByDefault;
