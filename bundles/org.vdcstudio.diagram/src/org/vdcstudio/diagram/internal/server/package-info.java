/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The server of one session: what it answers to the page.
 *
 * <p>Most classes here implement types of the GLSP framework, which promises nothing about null; parameters and type
 * arguments can therefore not be promised either.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD, DefaultLocation.TYPE_BOUND })
package org.vdcstudio.diagram.internal.server;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
