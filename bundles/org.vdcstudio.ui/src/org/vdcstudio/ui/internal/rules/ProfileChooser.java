/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.vdcstudio.document.settings.SettingChange;
import org.vdcstudio.validation.Profile;
import org.vdcstudio.validation.RuleSettings;

/** Chooses the profile that a settings file asks for. */
final class ProfileChooser {

	private static final String BY_DESIGN = "As the design says";

	private final Combo combo;
	private Optional<String> asked = Optional.empty();

	/**
	 * A field in a line of fields.
	 *
	 * @param onChange is told the change of the settings that was chosen
	 */
	ProfileChooser(Composite parent, List<Profile> profiles, Consumer<SettingChange> onChange) {
		Label label = new Label(parent, SWT.NONE);
		label.setText("&Profile:");
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(label);
		combo = new Combo(parent, SWT.READ_ONLY);
		combo.add(BY_DESIGN);
		profiles.forEach(profile -> combo.add(profile.id()));
		combo.addListener(SWT.Selection, event -> {
			Optional<String> chosen = Optional.of(combo.getText()).filter(profile -> !profile.equals(BY_DESIGN));
			if (!chosen.equals(asked)) {
				onChange.accept(new SettingChange(RuleSettings.PROFILE, chosen));
			}
		});
	}

	/**
	 * Shows the profile.
	 *
	 * @param preferred the profile of the preferences, which beats the settings file
	 * @param inFile    the profile that the settings file asks for
	 */
	void show(Optional<String> preferred, Optional<String> inFile, boolean canEdit) {
		asked = inFile;
		String wanted = preferred.or(() -> inFile).orElse(BY_DESIGN);
		if (combo.indexOf(wanted) < 0) {
			// what does not exist can be seen, and be replaced
			combo.add(wanted);
		}
		combo.select(combo.indexOf(wanted));
		combo.setEnabled(canEdit && preferred.isEmpty());
		combo.setToolTipText(preferred.isPresent() ? "The preferences ask for this profile, whatever designs and settings files say"
				: "The profile that the settings file asks for");
	}
}
