/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** New hosts: like those that are there, like a template, or from scratch. */
@NonNullByDefault
package org.vdcstudio.authoring.host;

import org.eclipse.jdt.annotation.NonNullByDefault;
