/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Independent programs: found, run and ended by the tests, never installed or left running by them. */
@NonNullByDefault
package org.vdcstudio.judges.program;

import org.eclipse.jdt.annotation.NonNullByDefault;
