/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The names under which people know elements: {@code esx01.vmk0}, whatever port group the adapter stands in.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vdcstudio.model.names;
