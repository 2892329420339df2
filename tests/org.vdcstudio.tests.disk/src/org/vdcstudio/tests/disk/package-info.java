/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** File systems that tests make for themselves, for what a usual one does not do. Needs no workbench. */
@NonNullByDefault
package org.vdcstudio.tests.disk;

import org.eclipse.jdt.annotation.NonNullByDefault;
