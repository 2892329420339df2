/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the build leaves for people to install: archives for every system, and a p2 repository. */
@NonNullByDefault
package org.vdcstudio.product;

import org.eclipse.jdt.annotation.NonNullByDefault;
