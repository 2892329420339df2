/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.preferences;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.vdcstudio.validation.Profile;
import org.vdcstudio.validation.registry.RuleRegistry;

/** What concerns all designs of the workspace. */
public final class StudioPage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int WIDTH = 420;

	private final List<Profile> profiles = RuleRegistry.ofPlatform().profiles();
	private @Nullable Fields fields;

	/** What is on the page. */
	private record Fields(Combo profile, Button none, Button system, Button fixed, Text day) {
	}

	/** Called by the platform. */
	public StudioPage() {
		setDescription("Settings for all designs of this workspace.");
	}

	@Override
	public void init(@Nullable IWorkbench workbench) {
		setPreferenceStore(StudioPreferences.store());
	}

	@Override
	protected Control createContents(@Nullable Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(page);
		Composite line = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		new Label(line, SWT.NONE).setText("&Profile:");
		Combo profile = new Combo(line, SWT.READ_ONLY);
		profile.add("As the design says");
		profiles.forEach(each -> profile.add(each.id()));
		profile.setToolTipText("Findings are those of \u201cvdc check --profile\u201d");
		Group group = new Group(page, SWT.NONE);
		group.setText("Judge suppressions and snapshots for");
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		Button none = radio(group, "&No day, as \u201cvdc check\u201d without --today", 2);
		Button system = radio(group, "&Today", 2);
		Button fixed = radio(group, "This &day:", 1);
		Text day = new Text(group, SWT.BORDER);
		day.setMessage("2026-03-31");
		GridDataFactory.swtDefaults().hint(110, SWT.DEFAULT).applyTo(day);
		fields = new Fields(profile, none, system, fixed, day);
		for (Control control : List.of(none, system, fixed)) {
			control.addListener(SWT.Selection, event -> validate());
		}
		day.addListener(SWT.Modify, event -> validate());
		link(page, "Levels and thresholds of rules: see <a>Rules</a>.", "org.vdcstudio.ui.preferences.rules");
		link(page, "Seed, limit and durations of runs: see <a>Simulation</a>.", "org.vdcstudio.ui.preferences.simulation");
		link(page, "Colors of the text editor: see <a>Colors and Fonts</a>.", "org.eclipse.ui.preferencePages.ColorsAndFonts");
		show(getPreferenceStore().getString(StudioPreferences.PROFILE), getPreferenceStore().getString(StudioPreferences.DAY));
		return page;
	}

	private static Button radio(Composite parent, String label, int columns) {
		Button button = new Button(parent, SWT.RADIO);
		button.setText(label);
		GridDataFactory.swtDefaults().span(columns, 1).applyTo(button);
		return button;
	}

	private void link(Composite page, String text, String target) {
		Link link = new Link(page, SWT.WRAP);
		link.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(link);
		link.addListener(SWT.Selection, event -> PreferencesUtil.createPreferenceDialogOn(getShell(), target, null, null));
	}

	private void show(String profile, String day) {
		Fields shown = fields;
		if (shown == null) {
			return;
		}
		shown.profile().select(Math.max(0, shown.profile().indexOf(profile)));
		shown.none().setSelection(day.equals(StudioPreferences.NO_DAY));
		shown.system().setSelection(day.equals(StudioPreferences.SYSTEM_DAY));
		boolean isDay = StudioPreferences.parseDay(day).isPresent();
		shown.fixed().setSelection(isDay);
		shown.day().setText(isDay ? day : "");
		validate();
	}

	private void validate() {
		Fields shown = fields;
		if (shown == null) {
			return;
		}
		boolean isFixed = shown.fixed().getSelection();
		shown.day().setEnabled(isFixed);
		boolean isGood = !isFixed || StudioPreferences.parseDay(shown.day().getText()).isPresent();
		setErrorMessage(isGood ? null : "Enter the day as year, month and day, such as 2026-03-31.");
		setValid(isGood);
	}

	@Override
	protected void performDefaults() {
		show("", StudioPreferences.NO_DAY);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		Fields shown = fields;
		if (shown != null) {
			IPreferenceStore store = getPreferenceStore();
			store.setValue(StudioPreferences.PROFILE, shown.profile().getSelectionIndex() > 0 ? shown.profile().getText() : "");
			store.setValue(StudioPreferences.DAY, shown.none().getSelection() ? StudioPreferences.NO_DAY
					: shown.system().getSelection() ? StudioPreferences.SYSTEM_DAY : shown.day().getText().strip());
		}
		return true;
	}
}
