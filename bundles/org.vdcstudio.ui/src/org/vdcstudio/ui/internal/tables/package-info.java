/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Tables of a design: names, addresses, and what hosts see.
 *
 * <p>Most classes here implement types of the platform, which promises nothing about null; parameters and type arguments
 * can therefore not be promised either.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD, DefaultLocation.TYPE_BOUND })
package org.vdcstudio.ui.internal.tables;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
