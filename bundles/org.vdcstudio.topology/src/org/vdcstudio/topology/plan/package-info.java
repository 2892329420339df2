/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a design has planned and what is still to be given: who has which address and which name, which addresses and devices are
 * free, and in which network something stands.
 */
@NonNullByDefault
package org.vdcstudio.topology.plan;

import org.eclipse.jdt.annotation.NonNullByDefault;
