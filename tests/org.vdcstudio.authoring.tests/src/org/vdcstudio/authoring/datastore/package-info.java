/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of new datastores. */
@NonNullByDefault
package org.vdcstudio.authoring.datastore;

import org.eclipse.jdt.annotation.NonNullByDefault;
