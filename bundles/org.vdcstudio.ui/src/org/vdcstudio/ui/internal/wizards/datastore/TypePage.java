/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.datastore;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Label;
import org.vdcstudio.authoring.datastore.DatastoreLocation;
import org.vdcstudio.authoring.datastore.DatastoreTask;
import org.vdcstudio.authoring.datastore.DatastoreType;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.ui.internal.wizards.DesignPage;
import org.vdcstudio.ui.internal.wizards.Form;
import org.vdcstudio.ui.internal.wizards.RadioField;

/** Asks what kind of datastore is wanted. */
final class TypePage extends DesignPage {

	private final Supplier<Optional<DatastoreLocation>> location;
	private @Nullable Topology design;
	private RadioField<DatastoreType> type;
	private Label vsanNote;

	/**
	 * The page.
	 *
	 * @param location the chosen location
	 */
	@SuppressWarnings("null") // the fields are made before anybody uses them
	TypePage(Supplier<Optional<DatastoreLocation>> location) {
		super("type", "Type", "Choose the type of the datastore.");
		this.location = location;
	}

	@Override
	protected void createFields(Form form) {
		type = form.added(new RadioField<>("type", form.parent(), DatastoreType.VMFS));
		option(DatastoreType.VMFS, "&VMFS");
		option(DatastoreType.NFS3, "NFS &3");
		option(DatastoreType.NFS41, "NFS &4.1");
		option(DatastoreType.VSAN, "v&SAN");
		vsanNote = form.note("");
	}

	private void option(DatastoreType meant, String label) {
		type.option(meant, label, meant.description());
	}

	@Override
	protected void fill(Topology present) {
		design = present;
	}

	@Override
	protected void refresh() {
		Optional<String> obstacle = vsanObstacle();
		type.offer(DatastoreType.VSAN, obstacle.isEmpty() || type.value() == DatastoreType.VSAN);
		String note = obstacle.orElse("");
		if (!note.equals(vsanNote.getText())) {
			vsanNote.setText(note);
			vsanNote.getParent().layout();
		}
	}

	private Optional<String> vsanObstacle() {
		@Nullable
		Topology present = design;
		Optional<DatastoreLocation> chosen = location.get();
		if (present == null || chosen.isEmpty()) {
			return Optional.empty();
		}
		return chosen.get().cluster()
				? present.snapshot().cluster(chosen.get().place()).flatMap(cluster -> DatastoreTask.vsanObstacle(cluster, present.snapshot()))
				: Optional.of("vSAN spans a cluster; choose one as the location.");
	}

	/** Proposes a type. */
	void propose(DatastoreType proposal) {
		type.propose(proposal);
	}

	DatastoreType type() {
		return type.value();
	}
}
