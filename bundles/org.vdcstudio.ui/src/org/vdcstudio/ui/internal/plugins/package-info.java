/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Plug-ins of others: installing them, and what is installed.
 *
 * <p>Most classes here implement types of the platform, which promises nothing about null; parameters and type arguments
 * can therefore not be promised either.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD, DefaultLocation.TYPE_BOUND })
package org.vdcstudio.ui.internal.plugins;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
