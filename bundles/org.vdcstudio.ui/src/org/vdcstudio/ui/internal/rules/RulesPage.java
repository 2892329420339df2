/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.rules;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.vdcstudio.document.rules.RuleOverview;
import org.vdcstudio.document.rules.RuleRow;
import org.vdcstudio.document.settings.SettingChange;
import org.vdcstudio.document.settings.SettingsText;
import org.vdcstudio.ui.internal.help.Help;
import org.vdcstudio.ui.internal.preferences.StudioPreferences;
import org.vdcstudio.ui.internal.settings.DesignSettings;
import org.vdcstudio.validation.RuleSettings;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.registry.RuleRegistry;

/** Levels and thresholds for designs of the workspace whose settings file says nothing else. */
public final class RulesPage extends PreferencePage implements IWorkbenchPreferencePage {

	/** The id of the page. */
	public static final String ID = "org.vdcstudio.ui.preferences.rules";

	private static final int WIDTH = 400;
	private static final int HEIGHT = 280;

	private final RuleRegistry registry = RuleRegistry.ofPlatform();
	private String draft = "";
	private @Nullable RulesPane pane;

	/** Called by the platform. */
	public RulesPage() {
		setDescription("Levels and thresholds of rules for designs whose settings file says nothing else. Findings are those of "
				+ "\u201cvdc check\u201d as long as nothing is changed here.");
	}

	@Override
	public void init(@Nullable IWorkbench workbench) {
		setPreferenceStore(StudioPreferences.store());
		draft = getPreferenceStore().getString(StudioPreferences.RULES);
	}

	@Override
	protected Control createContents(@Nullable Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(page);
		// as high as all its rules, the table would leave no room for anything else
		Composite area = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(area);
		pane = new RulesPane(area, false, new Wishes(), address -> Help.openWebPage(getShell(), address));
		show();
		return page;
	}

	private void show() {
		@Nullable
		RulesPane shown = pane;
		if (shown != null) {
			Optional<String> profile = Optional.of(getPreferenceStore().getString(StudioPreferences.PROFILE)).filter(id -> !id.isEmpty());
			List<RuleSettings> layers = List.of(RuleSettings.NONE, RuleSettings.NONE, StudioPreferences.rules(draft));
			shown.show(RuleOverview.of(registry, new ValidationOptions(layers, Optional.empty()), DesignSettings.PREFERENCES_LAYER, profile,
					List.of()), true);
		}
	}

	@Override
	protected void performDefaults() {
		draft = "";
		show();
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		getPreferenceStore().setValue(StudioPreferences.RULES, draft);
		return true;
	}

	/** What somebody wants who looks at the page. */
	private final class Wishes implements RulesListener {

		@Override
		public void change(String label, List<SettingChange> changes) {
			draft = new SettingsText(URI.createURI(StudioPreferences.RULES), draft).after(changes);
			show();
		}

		@Override
		public void open(RuleRow row) {
			// there is no design in which it found something
		}

		@Override
		public void selected() {
			// the pane shows it
		}
	}
}
