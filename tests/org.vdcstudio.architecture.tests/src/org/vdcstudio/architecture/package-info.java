/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests that keep the source tree as CONTRIBUTING.md describes it. */
@NonNullByDefault
package org.vdcstudio.architecture;

import org.eclipse.jdt.annotation.NonNullByDefault;
