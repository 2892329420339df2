/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.ui.designs.ElementKey;

/** Leads from one page of the view to another, and into the text. */
interface Navigation {

	/** Shows an element in the text. */
	void toText(ElementKey element);

	/** Shows a place of a text. */
	void toPlace(SourceLocation place);

	/** Shows an entry of the timeline. */
	void toEntry(int index);

	/** Selects the last entry of the timeline up to a time, without bringing the timeline to the front. */
	void toTime(SimTime time);

	/** Somebody selected an entry: charts show its time. */
	void selected(SimTime time);
}
