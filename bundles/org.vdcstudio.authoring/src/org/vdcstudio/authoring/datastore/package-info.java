/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** New datastores: devices that can be formatted and those that cannot, what keeps a host from seeing a LUN, and the edits. */
@NonNullByDefault
package org.vdcstudio.authoring.datastore;

import org.eclipse.jdt.annotation.NonNullByDefault;
