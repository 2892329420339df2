/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.preferences;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** How the workbench runs scenarios. */
public final class SimulationPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final int LONGEST_LIMIT = 24 * 365;
	private static final int LONGEST_BOOT = 3600;
	private static final int MOST_VARIATION = 99;

	/** Called by the platform. */
	public SimulationPage() {
		super(GRID);
		setDescription("How the Simulation view runs scenarios. The defaults are those of \u201cvdc simulate\u201d; results under other "
				+ "parameters are marked in the view.");
	}

	@Override
	public void init(@Nullable IWorkbench workbench) {
		setPreferenceStore(StudioPreferences.store());
	}

	@Override
	protected void createFieldEditors() {
		addField(new SeedEditor());
		number(StudioPreferences.LIMIT, "&Cut runs off after (hours of simulated time):", 1, LONGEST_LIMIT);
		number(StudioPreferences.VARIATION, "&Variation of what depends on hardware (percent):", 0, MOST_VARIATION);
		number(StudioPreferences.BOOT_SERVER, "Start of &ESXi on a server (seconds):", 0, LONGEST_BOOT);
		number(StudioPreferences.BOOT_NESTED, "Start of &nested ESXi (seconds):", 0, LONGEST_BOOT);
		number(StudioPreferences.BOOT_GUEST, "Start of a &guest (seconds):", 0, LONGEST_BOOT);
	}

	private void number(String key, String label, int least, int most) {
		IntegerFieldEditor editor = new IntegerFieldEditor(key, label, getFieldEditorParent());
		editor.setValidRange(least, most);
		editor.setErrorMessage("%s a whole number from %d to %d".formatted(label.replace("&", ""), least, most));
		editor.setValidateStrategy(StringFieldEditor.VALIDATE_ON_KEY_STROKE);
		addField(editor);
	}

	/** Empty, or a number. */
	private final class SeedEditor extends StringFieldEditor {

		SeedEditor() {
			super(StudioPreferences.SEED, "&Seed (empty: the scenario's own, else 1):", getFieldEditorParent());
			setErrorMessage("The seed is a whole number, or empty");
			setValidateStrategy(VALIDATE_ON_KEY_STROKE);
		}

		@Override
		protected boolean doCheckState() {
			return getStringValue().strip().matches("(-?\\d{1,18})?");
		}
	}
}
