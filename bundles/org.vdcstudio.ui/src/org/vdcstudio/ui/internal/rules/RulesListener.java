/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.rules;

import java.util.List;

import org.vdcstudio.document.rules.RuleRow;
import org.vdcstudio.document.settings.SettingChange;

/** Is told what somebody wants who looks at rules. Called in the thread of the user interface. */
interface RulesListener {

	/**
	 * Settings are to be others.
	 *
	 * @param label what the change is called
	 */
	void change(String label, List<SettingChange> changes);

	/** The findings of a rule are to be shown, one after the other. */
	void open(RuleRow row);

	/** Another rule is selected, or none. */
	void selected();
}
