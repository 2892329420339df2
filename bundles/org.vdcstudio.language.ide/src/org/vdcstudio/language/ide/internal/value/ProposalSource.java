/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.value;

import java.util.List;

/** Proposes values of one sort. Keeps nothing; may be asked on any thread, about a design that holds still. */
interface ProposalSource {

	/** The values that fit a place, the most likely first; none for places of other sorts. */
	List<ProposedValue> at(ValuePlace place);
}
