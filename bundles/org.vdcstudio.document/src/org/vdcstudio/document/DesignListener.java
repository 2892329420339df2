/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.util.Map;

/**
 * Is told what happens to an open design, on the thread that owns it; must return quickly and not wait for
 * {@link OpenDesign#access}.
 */
public interface DesignListener {

	/** There is a new model: the text changed, or one that it imports. */
	default void modelChanged() {
		// many care only for findings
	}

	/**
	 * Elements have other names in the new model, whoever renamed them; called before {@link #modelChanged()}.
	 *
	 * @param names new qualified names by the old ones
	 */
	default void elementsRenamed(Map<String, String> names) {
		// many know elements by nothing else
	}

	/** The rules have looked at the present model; called after {@link #modelChanged()}. */
	default void findingsChanged(DesignFindings findings) {
		// many care only for the model
	}

	/** Nobody uses the design any more; called on the thread that closes it. Nothing is reported afterwards. */
	default void closed() {
		// many end before
	}
}
