/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.migrate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.vdcstudio.authoring.migrate.MigrationChoice;
import org.vdcstudio.authoring.migrate.MigrationTargets;
import org.vdcstudio.authoring.migrate.MigrationTask;
import org.vdcstudio.authoring.migrate.TargetOffer;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.ui.internal.wizards.Background;
import org.vdcstudio.ui.internal.wizards.DesignPage;
import org.vdcstudio.ui.internal.wizards.Form;
import org.vdcstudio.ui.internal.wizards.Marks;
import org.vdcstudio.ui.internal.wizards.RowsField;
import org.vdcstudio.ui.internal.wizards.Section;

/** Asks for the target: tables of hosts and datastores that say which suit, and why the others do not. */
final class TargetPage extends DesignPage {

	private final Supplier<MigrationChoice> choice;
	private final Background judging = new Background(Display.getCurrent(), () -> getControl() != null && !getControl().isDisposed());
	private @Nullable Topology design;
	private @Nullable MigrationChoice judged;
	private Section hostSection;
	private RowsField<TargetOffer> hosts;
	private Section datastoreSection;
	private RowsField<TargetOffer> datastores;

	private record Offers(List<TargetOffer> hosts, List<TargetOffer> datastores) {
	}

	/**
	 * The page.
	 *
	 * @param choice what is chosen so far
	 */
	@SuppressWarnings("null") // the widgets are made before anybody uses them
	TargetPage(Supplier<MigrationChoice> choice) {
		super("target", "Target", "Choose where to migrate to. Where something is missing, the next page can help.");
		this.choice = choice;
	}

	@Override
	protected void createFields(Form form) {
		hostSection = form.section(() -> createHosts(form));
		datastoreSection = form.section(() -> createDatastores(form));
	}

	private void createHosts(Form form) {
		title(form, "&Hosts:");
		hosts = form.added(table(form, MigrationTask.HOST).column("Host", 130, offer -> offer.target().toString(), TargetPage::mark)
				.column("Compatibility", 130, offer -> offer.fit().label()).column("Cluster", 90, TargetOffer::detail)
				.column("Memory Free", 130, TargetOffer::room).column("Remark", 430, TargetOffer::reason));
	}

	private void createDatastores(Form form) {
		title(form, "&Datastores:");
		datastores = form.added(table(form, MigrationTask.DATASTORE)
				.column("Datastore", 130, offer -> offer.target().toString(), TargetPage::mark)
				.column("Compatibility", 130, offer -> offer.fit().label()).column("Type", 90, TargetOffer::detail)
				.column("Space Free", 130, TargetOffer::room).column("Remark", 430, TargetOffer::reason));
	}

	private static void title(Form form, String text) {
		Label label = new Label(form.parent(), SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
	}

	private static RowsField<TargetOffer> table(Form form, String key) {
		return new RowsField<>(key, form.parent(), TargetOffer::target).grey(offer -> offer.fit() == TargetOffer.Fit.CURRENT);
	}

	private static Optional<Marks> mark(TargetOffer offer) {
		return Optional.of(switch (offer.fit()) {
			case COMPATIBLE -> Marks.OK;
			case NEEDS_WORK -> Marks.ATTENTION;
			case CURRENT -> Marks.CURRENT;
		});
	}

	@Override
	protected void fill(Topology present) {
		design = present;
		judged = null;
	}

	@Override
	protected void refresh() {
		MigrationChoice now = choice.get().withoutRemedies();
		hostSection.show(now.movesCompute());
		datastoreSection.show(now.movesStorage());
		@Nullable
		Topology present = design;
		if (present == null || Objects.equals(now, judged)) {
			return;
		}
		judged = now;
		judging.run(() -> {
			MigrationTargets targets = new MigrationTargets(present, now);
			return new Offers(targets.hosts(), targets.datastores());
		}, offers -> {
			hosts.rows(offers.hosts());
			datastores.rows(offers.datastores());
		});
	}

	/** Makes a host or datastore the target. */
	void choose(ElementId target, boolean isHost) {
		(isHost ? hosts : datastores).choose(target);
	}

	Optional<ElementId> host() {
		return id(hosts);
	}

	Optional<ElementId> datastore() {
		return id(datastores);
	}

	private static Optional<ElementId> id(RowsField<TargetOffer> field) {
		return field.chosen().filter(ElementId.class::isInstance).map(ElementId.class::cast);
	}
}
