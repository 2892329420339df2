/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.model.edit.ModelEditor;

/** What may be done while the model of an open design holds still. Not to be kept beyond the call it was passed to. */
public interface DesignAccess extends ModelEditor {

	/** The design read from the present text; another one after every {@linkplain #apply edit}. */
	LoadedDesign design();

	/** A number that is greater after every change of the model. */
	long revision();

	/** The text that {@link #design()} was read from. */
	TextSnapshot text();
}
