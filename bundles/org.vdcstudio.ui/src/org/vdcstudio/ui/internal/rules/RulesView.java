/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.vdcstudio.document.DesignFindings;
import org.vdcstudio.document.DesignListener;
import org.vdcstudio.ui.designs.ActiveDesign;
import org.vdcstudio.ui.designs.DesignModels;
import org.vdcstudio.ui.internal.selection.Reveal;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.Profile;
import org.vdcstudio.validation.RuleLevel;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleSetting;
import org.vdcstudio.validation.registry.RegisteredRule;
import org.vdcstudio.validation.registry.RuleRegistry;

/** All rules, with their level in the design in focus, what they found there, and why they matter. */
public final class RulesView extends ViewPart {

	private static final List<String> TITLES = List.of("Rule", "Level", "Findings", "Title");
	private static final int[] WIDTHS = { 80, 80, 80, 480 };

	private final RuleRegistry registry = RuleRegistry.ofPlatform();
	private final List<RuleMetadata> shown = new ArrayList<>();
	private Optional<String> profile = Optional.empty();
	private int lastFinding;
	private @Nullable Table table;
	private @Nullable StyledText documentation;
	private @Nullable Text filter;
	private Runnable stopFollowing = () -> {
		// follows nothing before it is shown
	};
	private Runnable stopListening = () -> {
		// listens to nothing before there is a design
	};

	/** Called by the platform. */
	public RulesView() {
		// what it shows, the design in focus says
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		Text words = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage("Type words to filter");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		words.addModifyListener(event -> show());
		filter = words;
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		Table rows = new Table(sash, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		rows.setHeaderVisible(true);
		rows.setLinesVisible(true);
		for (int i = 0; i < TITLES.size(); i++) {
			TableColumn column = new TableColumn(rows, SWT.NONE);
			column.setText(TITLES.get(i));
			column.setWidth(WIDTHS[i]);
		}
		rows.addListener(SWT.Selection, event -> {
			lastFinding = 0;
			describe();
		});
		rows.addListener(SWT.DefaultSelection, event -> nextFinding());
		table = rows;
		StyledText text = new StyledText(sash, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(8, 4, 8, 4);
		documentation = text;
		sash.setWeights(3, 2);
		stopFollowing = active().addListener(new ActiveDesign.Listener() {
			@Override
			public void designChanged() {
				follow();
			}
		});
		follow();
	}

	private void follow() {
		stopListening.run();
		stopListening = active().design().map(design -> design.addListener(new DesignListener() {
			@Override
			public void findingsChanged(@NonNull DesignFindings findings) {
				readProfile();
			}
		})).orElse(() -> {
			// there is nothing to stop
		});
		readProfile();
	}

	private void readProfile() {
		inUi(() -> active().design().ifPresentOrElse(
				design -> DesignModels.of(design).thenAccept(model -> inUi(() -> {
					profile = model.snapshot().profile();
					show();
				})), this::show));
	}

	private void show() {
		String wanted = Objects.requireNonNull(filter).getText().toLowerCase(Locale.ROOT).strip();
		Optional<String> selected = selected().map(RuleMetadata::id);
		int top = table().getTopIndex();
		table().setRedraw(false);
		table().removeAll();
		shown.clear();
		for (RegisteredRule each : registry.rules()) {
			RuleMetadata rule = each.metadata();
			if ((rule.id() + ' ' + rule.title()).toLowerCase(Locale.ROOT).contains(wanted)) {
				shown.add(rule);
				TableItem item = new TableItem(table(), SWT.NONE);
				long count = findings(rule).size();
				item.setText(new String[] { rule.id(), level(rule), count == 0 ? "" : Long.toString(count), rule.title() });
				if (selected.filter(rule.id()::equals).isPresent()) {
					table().setSelection(item);
				}
			}
		}
		table().setTopIndex(top);
		table().setRedraw(true);
		setContentDescription(active().file().map(file -> file.getFullPath().toString().substring(1) + "  –  profile "
				+ profile.orElse(Profile.DEFAULT_ID)).orElse("Open a design, or select its file, to see what its rules find."));
		describe();
	}

	/** The level of a rule under the profile of the design and what that extends. */
	private String level(RuleMetadata rule) {
		Optional<Profile> each = profile.flatMap(registry::profile).or(() -> registry.profile(Profile.DEFAULT_ID));
		List<String> seen = new ArrayList<>();
		while (each.isPresent() && !seen.contains(each.get().id())) {
			seen.add(each.get().id());
			Optional<RuleLevel> level = Optional.ofNullable(each.get().rules().get(rule.id())).flatMap(RuleSetting::level);
			if (level.isPresent()) {
				return level.get().label();
			}
			each = each.get().base().flatMap(registry::profile);
		}
		return rule.severity().name().toLowerCase(Locale.ROOT).replace("information", "info");
	}

	private List<Finding> findings(RuleMetadata rule) {
		return active().design().flatMap(design -> design.findings()).map(DesignFindings::findings).orElse(List.of()).stream()
				.filter(finding -> finding.rule().equals(rule.id()) && !finding.isSuppressed()).toList();
	}

	private void nextFinding() {
		List<Finding> found = selected().map(this::findings).orElse(List.of()).stream().filter(each -> each.location().isPresent()).toList();
		if (!found.isEmpty()) {
			Finding next = found.get(lastFinding++ % found.size());
			Reveal.place(getSite().getPage(), next.location().orElseThrow());
		}
	}

	private void describe() {
		Objects.requireNonNull(documentation).setText(selected().map(RulesView::text).orElse("Select a rule to read why it matters."));
	}

	private static String text(RuleMetadata rule) {
		String parameters = rule.parameters().stream()
				.map(each -> "• %s = %s: %s".formatted(each.name(), each.defaultText(), each.description())).collect(Collectors.joining("\n"));
		String exceptions = rule.exceptions().stream().map(each -> "• " + each).collect(Collectors.joining("\n"));
		String sources = rule.sources().stream().map(each -> "• " + each.title() + "\n   " + each.address()).collect(Collectors.joining("\n"));
		StringBuilder text = new StringBuilder(rule.id()).append("  ").append(rule.title()).append("\n\n").append(rule.rationale());
		add(text, "Not meant", exceptions);
		add(text, "What to do", rule.remedy());
		add(text, "Thresholds", parameters);
		add(text, "Sources", sources);
		return text.toString();
	}

	private static void add(StringBuilder text, String title, String content) {
		if (!content.isEmpty()) {
			text.append("\n\n").append(title).append('\n').append(content);
		}
	}

	private Optional<RuleMetadata> selected() {
		int index = table().getSelectionIndex();
		return index >= 0 && index < shown.size() ? Optional.of(shown.get(index)) : Optional.empty();
	}

	private ActiveDesign active() {
		return ActiveDesign.of(getSite().getWorkbenchWindow());
	}

	private void inUi(Runnable work) {
		Table rows = table();
		if (!rows.isDisposed()) {
			rows.getDisplay().asyncExec(() -> {
				if (!rows.isDisposed()) {
					work.run();
				}
			});
		}
	}

	private Table table() {
		return Objects.requireNonNull(table, "the view has been created");
	}

	@Override
	public void setFocus() {
		table().setFocus();
	}

	@Override
	public void dispose() {
		stopListening.run();
		stopFollowing.run();
		super.dispose();
	}
}
