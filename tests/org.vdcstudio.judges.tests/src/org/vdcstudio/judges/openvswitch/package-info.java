/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Open vSwitch judges which ports hear each other. */
@NonNullByDefault
package org.vdcstudio.judges.openvswitch;

import org.eclipse.jdt.annotation.NonNullByDefault;
