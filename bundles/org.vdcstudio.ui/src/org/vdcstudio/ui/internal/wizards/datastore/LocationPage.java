/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.datastore;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.vdcstudio.authoring.datastore.DatastoreLocation;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.ui.internal.wizards.DesignPage;
import org.vdcstudio.ui.internal.wizards.Form;
import org.vdcstudio.ui.internal.wizards.RowsField;

/** Asks for the cluster or host that gets the datastore. */
final class LocationPage extends DesignPage {

	private final Supplier<String> proposed;
	private RowsField<DatastoreLocation> locations;

	/**
	 * The page.
	 *
	 * @param proposed the name of a cluster or host to begin with
	 */
	@SuppressWarnings("null") // the fields are made before anybody uses them
	LocationPage(Supplier<String> proposed) {
		super("location", "Location", "Choose the cluster or host whose devices are formatted, or which mounts the datastore.");
		this.proposed = proposed;
	}

	@Override
	protected void createFields(Form form) {
		locations = form.added(new RowsField<>("location", form.parent(), DatastoreLocation::place));
		locations.column("Name", 260, each -> each.place().qualifiedName()).column("Kind", 260, DatastoreLocation::kind);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(640, 280).applyTo(locations.control());
	}

	@Override
	protected void fill(Topology design) {
		List<DatastoreLocation> all = DatastoreLocation.of(design.snapshot());
		locations.rows(all);
		if (locations.selected().isEmpty() && !all.isEmpty()) {
			DatastoreLocation first = all.stream().filter(each -> each.place().qualifiedName().equals(proposed.get())).findFirst()
					.orElse(all.getFirst());
			locations.choose(first.place());
		}
	}

	/** The chosen location; empty only in a design without hosts. */
	Optional<DatastoreLocation> location() {
		return locations.selected();
	}
}
