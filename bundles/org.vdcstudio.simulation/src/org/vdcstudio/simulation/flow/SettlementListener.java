/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.flow;

import java.util.Collection;

/** Is told where loads have changed. */
@FunctionalInterface
public interface SettlementListener {

	/**
	 * Rates were settled.
	 *
	 * @param links the links whose loads may be others than before, each once
	 */
	void settled(Collection<Link> links);
}
