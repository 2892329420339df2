/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ViewPart;
import org.vdcstudio.document.DesignFindings;
import org.vdcstudio.document.DesignListener;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.rules.RuleRow;
import org.vdcstudio.document.settings.SettingChange;
import org.vdcstudio.ui.designs.ActiveDesign;
import org.vdcstudio.ui.internal.help.Help;
import org.vdcstudio.ui.internal.selection.Reveal;
import org.vdcstudio.ui.internal.settings.DesignSettings;
import org.vdcstudio.ui.internal.wizards.Background;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.registry.RuleRegistry;

/** All rules, with what is in force in the design in focus, what they found there, and why they matter; and how to change that. */
public final class RulesView extends ViewPart {

	private static final String NO_DESIGN = "Open a design, or select its file, to see what its rules find.";
	private static final String DOCS = "docs/";

	private final RuleRegistry registry = RuleRegistry.ofPlatform();
	private DesignRules rules = DesignRules.ofNothing(registry);
	private int lastFinding;
	private @Nullable Parts parts;
	private Runnable stopFollowing = () -> {
		// follows nothing before it is shown
	};
	private Runnable stopListening = () -> {
		// listens to nothing before there is a design
	};

	/** What the view is made of. */
	private record Parts(RulesPane pane, ProfileChooser profile, SettingsEditing editing, Background background, Action restore) {
	}

	/** Called by the platform. */
	public RulesView() {
		// what it shows, the design in focus says
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		RulesPane pane = new RulesPane(parent, true, new Wishes(), this::follow);
		ProfileChooser profile = new ProfileChooser(pane.bar(), registry.profiles(),
				change -> change(change.value().map(id -> "Profile " + id).orElse("Profile of the Design"), List.of(change)));
		pane.arrangeBar();
		IActionBars bars = getViewSite().getActionBars();
		Action restore = action("&Restore Default", "restore", "Remove the settings of the selected rule from the settings file", pane::restore);
		restore.setEnabled(false);
		Action open = action("&Open Settings File", "show_text", "Open the settings file of the design", this::openSettings);
		bars.getToolBarManager().add(restore);
		bars.getToolBarManager().add(open);
		IMenuManager menu = bars.getMenuManager();
		menu.add(restore);
		menu.add(action("Restore &All Defaults", "", "Remove the settings of all rules from the settings file", this::restoreAll));
		menu.add(open);
		menu.add(action("&Preferences...", "", "Settings for all designs of the workspace",
				() -> PreferencesUtil.createPreferenceDialogOn(getSite().getShell(), RulesPage.ID, null, null).open()));
		parts = new Parts(pane, profile, new SettingsEditing(getSite(), bars), new Background(parent.getDisplay(), () -> !parent.isDisposed()),
				restore);
		bars.updateActionBars();
		stopFollowing = active().addListener(new ActiveDesign.Listener() {
			@Override
			public void designChanged() {
				follow();
			}
		});
		follow();
	}

	private static Action action(String text, String icon, String description, Runnable work) {
		Action action = new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setToolTipText(description);
		if (!icon.isEmpty()) {
			action.setImageDescriptor(ResourceLocator.imageDescriptorFromBundle(RulesView.class, "icons/" + icon + ".svg").orElse(null));
		}
		return action;
	}

	private void follow() {
		stopListening.run();
		stopListening = active().design().map(design -> design.addListener(new DesignListener() {
			@Override
			public void findingsChanged(@NonNull DesignFindings findings) {
				inUi(() -> read());
			}
		})).orElse(() -> {
			// there is nothing to stop
		});
		read();
	}

	private void read() {
		Optional<OpenDesign> design = active().design();
		if (design.isPresent()) {
			parts().background().follow(DesignRules.of(design.get(), registry), this::show,
					failure -> ILog.of(RulesView.class).info("The rules of %s are not shown: %s".formatted(design.get().file(), failure)));
		} else {
			parts().background().cancel();
			show(DesignRules.ofNothing(registry));
		}
	}

	private void show(DesignRules read) {
		rules = read;
		boolean canEdit = active().file().isPresent();
		setContentDescription(active().file().map(this::description).orElse(NO_DESIGN));
		parts().profile().show(read.preferred(), read.settings().profile(), canEdit);
		parts().pane().show(read.overview(), canEdit);
		parts().restore().setEnabled(parts().pane().canRestore());
	}

	private String description(IFile design) {
		String file = rules.file().map(each -> each.getFullPath().makeRelative().toString()).orElse("no settings file");
		return "%s  \u2013  profile %s  \u2013  %s".formatted(design.getFullPath().makeRelative(), rules.overview().profile(), file);
	}

	private boolean change(String label, List<SettingChange> changes) {
		boolean done = active().file().filter(design -> parts().editing().change(design, label, changes)).isPresent();
		if (!done) {
			show(rules);
			parts().pane().refresh();
		}
		return done;
	}

	private void restoreAll() {
		List<SettingChange> changes = rules.overview().rows().stream().filter(RuleRow::isChanged).flatMap(row -> row.restore().stream())
				.toList();
		if (!changes.isEmpty()) {
			change("Restore All Defaults", changes);
		}
	}

	/** Opens the settings file, at the selected rule if it says something about it. */
	private void openSettings() {
		Optional<IFile> design = active().file();
		if (design.isEmpty() || rules.file().isEmpty() && !change("Create Settings File", List.of())) {
			return;
		}
		IFile file = DesignSettings.fileOrNew(design.get());
		try {
			IDE.openEditor(getSite().getPage(), file);
			parts().pane().selected().flatMap(row -> rules.place(row.rule().id())).ifPresent(place -> Reveal.place(getSite().getPage(), place));
		} catch (PartInitException e) {
			ILog.of(RulesView.class).error("%s cannot be opened".formatted(file.getFullPath()), e);
		}
	}

	/** Sources of rules are pages of the help or of the web. */
	private void follow(String address) {
		if (!address.startsWith(DOCS)) {
			Help.openWebPage(getSite().getShell(), address);
			return;
		}
		try {
			Help.show(getSite().getPage(), address.substring(DOCS.length()));
		} catch (PartInitException e) {
			ILog.of(RulesView.class).error("The help does not open", e);
		}
	}

	private void nextFinding(RuleRow row) {
		List<Finding> found = row.findings().stream().filter(each -> each.location().isPresent()).toList();
		if (!found.isEmpty()) {
			Finding next = found.get(lastFinding++ % found.size());
			Reveal.place(getSite().getPage(), next.location().orElseThrow());
		}
	}

	private ActiveDesign active() {
		return ActiveDesign.of(getSite().getWorkbenchWindow());
	}

	private void inUi(Runnable work) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (parts != null) {
					work.run();
				}
			});
		}
	}

	private Parts parts() {
		return Objects.requireNonNull(parts, "the view has been created");
	}

	@Override
	public void setFocus() {
		parts().pane().setFocus();
	}

	@Override
	public void dispose() {
		stopListening.run();
		stopFollowing.run();
		Optional.ofNullable(parts).ifPresent(each -> each.editing().dispose());
		parts = null;
		super.dispose();
	}

	/** What somebody wants who looks at the rules of the design. */
	private final class Wishes implements RulesListener {

		@Override
		public void change(String label, List<SettingChange> changes) {
			RulesView.this.change(label, changes);
		}

		@Override
		public void open(RuleRow row) {
			nextFinding(row);
		}

		@Override
		public void selected() {
			lastFinding = 0;
			Optional.ofNullable(parts).ifPresent(each -> each.restore().setEnabled(each.pane().canRestore()));
		}
	}
}
