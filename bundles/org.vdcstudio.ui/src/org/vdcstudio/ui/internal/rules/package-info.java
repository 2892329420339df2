/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The Rules view: what is checked, how strictly, and why.
 *
 * <p>Most classes here implement types of the platform, which promises nothing about null; parameters and type arguments
 * can therefore not be promised either.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD, DefaultLocation.TYPE_BOUND })
package org.vdcstudio.ui.internal.rules;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
