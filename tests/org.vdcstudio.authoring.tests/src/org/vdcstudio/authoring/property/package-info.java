/*
 * SPDX-License-Identifier: EPL-2.0
 */
@NonNullByDefault
package org.vdcstudio.authoring.property;

import org.eclipse.jdt.annotation.NonNullByDefault;
