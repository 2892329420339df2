/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.datastore;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.vdcstudio.authoring.Amount;
import org.vdcstudio.authoring.datastore.DatastoreLocation;
import org.vdcstudio.authoring.datastore.DatastoreType;
import org.vdcstudio.authoring.datastore.DeviceOffer;
import org.vdcstudio.authoring.datastore.DeviceView;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.ui.internal.wizards.ChoiceField;
import org.vdcstudio.ui.internal.wizards.DesignPage;
import org.vdcstudio.ui.internal.wizards.Form;
import org.vdcstudio.ui.internal.wizards.Marks;
import org.vdcstudio.ui.internal.wizards.RowChecksField;
import org.vdcstudio.ui.internal.wizards.RowsField;
import org.vdcstudio.ui.internal.wizards.Section;

/** Asks how the device is formatted or which hosts mount the folder, and shows who will have the datastore. */
final class HostsPage extends DesignPage {

	private static final String VMFS6 = "VMFS 6";
	private static final String VMFS5 = "VMFS 5";

	private final Supplier<Optional<DatastoreLocation>> location;
	private final Supplier<DatastoreType> type;
	private final SourcePage source;
	private @Nullable Topology design;
	private Section vmfs;
	private ChoiceField version;
	private Label partition;
	private RowsField<DeviceView> views;
	private Section nfs;
	private RowChecksField mounts;
	private Section vsan;
	private RowsField<Host> members;
	private List<ElementId> shown = List.of();

	/**
	 * The page.
	 *
	 * @param location the chosen location
	 * @param type     the chosen type
	 * @param source   what the datastore is made of
	 */
	@SuppressWarnings("null") // the fields are made before anybody uses them
	HostsPage(Supplier<Optional<DatastoreLocation>> location, Supplier<DatastoreType> type, SourcePage source) {
		super("hosts", "Hosts", "Choose how the datastore is formatted or mounted, and see which hosts will have it.");
		this.location = location;
		this.type = type;
		this.source = source;
	}

	@Override
	protected void createFields(Form form) {
		vmfs = form.section(() -> createVmfs(form));
		nfs = form.section(() -> createNfs(form));
		vsan = form.section(() -> createVsan(form));
		showSections();
	}

	private void createVmfs(Form form) {
		version = form.choice("version", "&File system:", "VMFS 6 reclaims space by itself; VMFS 5 is for hosts before ESXi 6.5",
				List.of(VMFS6, VMFS5));
		version.propose(VMFS6);
		form.label("Partition:", "One datastore takes the whole device");
		partition = form.label("", "One datastore takes the whole device");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(partition);
		title(form, "Hosts that will have it:");
		views = new RowsField<>("views", form.parent(), DeviceView::host);
		views.column("Host", 180, view -> view.host().qualifiedName(), view -> Optional.of(view.sees() ? Marks.OK : Marks.ATTENTION))
				.column("Paths", 60, view -> Integer.toString(view.paths()))
				.column("Access", 480, view -> view.sees() ? "Sees the device, and will see the datastore" : view.reason());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(640, 170).applyTo(views.control());
	}

	private void createNfs(Form form) {
		title(form, "&Hosts that mount it:");
		mounts = form.added(new RowChecksField("mounts", form.parent())).column("Host", 240).column("Mounts Already", 380);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(640, 250).applyTo(mounts.control());
	}

	private void createVsan(Form form) {
		title(form, "Hosts that will have it:");
		members = new RowsField<>("members", form.parent(), Host::id);
		members.column("Host", 180, host -> host.id().qualifiedName(), host -> Optional.of(contributes(host) ? Marks.OK : Marks.ATTENTION))
				.column("Disk Groups", 110, host -> Integer.toString(host.storage().diskGroups().size()))
				.column("Storage Pools", 130, host -> Integer.toString(host.storage().storagePools().size()))
				.column("Role", 320, host -> contributes(host) ? "Contributes its disks" : "Uses the disks of the others");
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(640, 250).applyTo(members.control());
	}

	private static boolean contributes(Host host) {
		return !host.storage().diskGroups().isEmpty() || !host.storage().storagePools().isEmpty();
	}

	private static void title(Form form, String text) {
		Label label = new Label(form.parent(), SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
	}

	private void showSections() {
		DatastoreType now = type.get();
		vmfs.show(now == DatastoreType.VMFS);
		nfs.show(now.isNfs());
		vsan.show(now == DatastoreType.VSAN);
		setTitle(now == DatastoreType.VMFS ? "VMFS Version and Partition" : "Hosts");
	}

	@Override
	protected void fill(Topology present) {
		design = present;
		shown = List.of();
	}

	@Override
	protected void refresh() {
		showSections();
		views.rows(source.views());
		partition.setText(source.offer().map(HostsPage::partition).orElse(""));
		@Nullable
		Topology present = design;
		List<ElementId> hosts = location.get().map(DatastoreLocation::hosts).orElse(List.of());
		if (present != null && !hosts.equals(shown)) {
			shown = hosts;
			List<Host> rows = hosts.stream().flatMap(id -> present.snapshot().host(id).stream()).toList();
			mounts.rows(rows.stream().map(HostsPage::row).toList());
			members.rows(rows);
		}
	}

	private static String partition(DeviceOffer offer) {
		String size = offer.size().map(Amount::of).map(", %s"::formatted).orElse("");
		return "All of %s (%s%s); whatever is on it is erased".formatted(offer.device(), offer.kind(), size);
	}

	private static String[] row(Host host) {
		return new String[] { host.id().qualifiedName(), String.join(", ", host.mounts().stream().map(ElementId::qualifiedName).toList()) };
	}

	/** The version as the design writes it. */
	String version() {
		return version.value().equals(VMFS5) ? "5" : "6";
	}

	List<String> mounts() {
		return mounts.names();
	}
}
