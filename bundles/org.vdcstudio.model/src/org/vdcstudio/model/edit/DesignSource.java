/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.edit;

import java.util.List;

/** The text behind a model: where things stand and what is wrong with it. */
public interface DesignSource extends SourceLocator {

	/** Everything wrong with the text, in the order of files and positions; empty when nothing is. */
	List<SourceProblem> problems();
}
