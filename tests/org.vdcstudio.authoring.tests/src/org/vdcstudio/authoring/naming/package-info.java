/*
 * SPDX-License-Identifier: EPL-2.0
 */
@NonNullByDefault
package org.vdcstudio.authoring.naming;

import org.eclipse.jdt.annotation.NonNullByDefault;
