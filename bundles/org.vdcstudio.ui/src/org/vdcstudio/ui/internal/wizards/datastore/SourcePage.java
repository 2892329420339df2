/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.datastore;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Display;
import org.vdcstudio.authoring.Amount;
import org.vdcstudio.authoring.datastore.DatastoreLocation;
import org.vdcstudio.authoring.datastore.DatastoreTask;
import org.vdcstudio.authoring.datastore.DatastoreType;
import org.vdcstudio.authoring.datastore.DeviceOffer;
import org.vdcstudio.authoring.datastore.DeviceSearch;
import org.vdcstudio.authoring.datastore.DeviceView;
import org.vdcstudio.authoring.datastore.NfsServer;
import org.vdcstudio.authoring.trial.Remedy;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.ui.internal.wizards.Background;
import org.vdcstudio.ui.internal.wizards.CheckField;
import org.vdcstudio.ui.internal.wizards.ChoiceField;
import org.vdcstudio.ui.internal.wizards.DesignPage;
import org.vdcstudio.ui.internal.wizards.Form;
import org.vdcstudio.ui.internal.wizards.Marks;
import org.vdcstudio.ui.internal.wizards.NumberField;
import org.vdcstudio.ui.internal.wizards.RemedyPanel;
import org.vdcstudio.ui.internal.wizards.RowsField;
import org.vdcstudio.ui.internal.wizards.Section;
import org.vdcstudio.ui.internal.wizards.TextField;

/** Asks for the name, and for what the datastore is made of: a device, a folder of a server, or the disks of a cluster. */
final class SourcePage extends DesignPage {

	private static final int MOST_FAILURES = 3;

	private final Supplier<Optional<DatastoreLocation>> location;
	private final Supplier<DatastoreType> type;
	private final Function<Function<DesignModel, DeviceSearch>, CompletableFuture<DeviceSearch>> model;
	private final Supplier<String> proposedArray;
	private final Background searching = new Background(Display.getCurrent(), () -> getControl() != null && !getControl().isDisposed());
	private List<NfsServer> servers = List.of();
	private @Nullable Question asked;
	private DeviceSearch found = DeviceSearch.NOTHING;
	private boolean known;
	private Optional<Object> mended = Optional.empty();
	private TextField name;
	private Section vmfs;
	private ChoiceField host;
	private RowsField<DeviceOffer> devices;
	private RemedyPanel fixes;
	private Section nfs;
	private ChoiceField array;
	private ChoiceField folder;
	private TextField server;
	private CheckField readOnly;
	private Section vsan;
	private NumberField failures;

	/** What was asked last about devices. */
	private record Question(String host, List<ElementId> hosts, Optional<ElementId> device, List<Remedy> remedies) {
	}

	/**
	 * The page.
	 *
	 * @param location      the chosen location
	 * @param type          the chosen type
	 * @param model         asks the owner of the model
	 * @param proposedArray the name of an array to begin with; may be empty
	 */
	@SuppressWarnings("null") // the fields are made before anybody uses them
	SourcePage(Supplier<Optional<DatastoreLocation>> location, Supplier<DatastoreType> type,
			Function<Function<DesignModel, DeviceSearch>, CompletableFuture<DeviceSearch>> model, Supplier<String> proposedArray) {
		super("source", "Name and Device", "Name the datastore, and choose what it is made of.");
		this.location = location;
		this.type = type;
		this.model = model;
		this.proposedArray = proposedArray;
	}

	@Override
	protected void createFields(Form form) {
		name = form.text("name", "&Name:", "The name of the datastore, the same on all hosts");
		vmfs = form.section(() -> createVmfs(form));
		nfs = form.section(() -> createNfs(form));
		vsan = form.section(() -> createVsan(form));
		showSections();
	}

	private void createVmfs(Form form) {
		host = form.choice("host", "&View from host:", "The host from which devices are looked at", List.of());
		devices = form.added(new RowsField<>("device", form.parent(), DeviceOffer::device)).grey(offer -> !offer.isUsable() && !offer.hidden());
		devices.column("Device", 120, offer -> offer.device().qualifiedName(), SourcePage::mark).column("Kind", 120, DeviceOffer::kind)
				.column("Capacity", 80, offer -> offer.size().map(Amount::of).orElse("Not said"))
				.column("Paths", 55, offer -> Integer.toString(offer.paths()))
				.column("State", 310, offer -> offer.isUsable() ? "Not formatted yet" : offer.reason());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(640, 170).applyTo(devices.control());
		fixes = new RemedyPanel(form.parent(), this::fieldChanged);
	}

	private static Optional<Marks> mark(DeviceOffer offer) {
		return Optional.of(offer.isUsable() ? Marks.OK : offer.hidden() ? Marks.ATTENTION : Marks.CURRENT);
	}

	private void createNfs(Form form) {
		array = form.choice("array", "&Server:", "The array of the design that exports the folder", List.of());
		folder = form.combo("folder", "&Folder:", "The path that the server exports; a new one is exported with the datastore", List.of());
		server = form.text("server", "&Address:",
				"How the hosts call the server, the same on all of them; NFS 4.1 may have several, separated by commas");
		server.assist(() -> chosenServer().map(NfsServer::addresses).orElse(List.of()));
		readOnly = form.check("readOnly", "Mount &read-only", "Hosts can read from the datastore, and not write to it");
	}

	private void createVsan(Form form) {
		failures = form.number("failures", "&Failures to tolerate:", "How many hosts or disks may fail before data is lost", 0, MOST_FAILURES);
		failures.set(1);
		form.note("The datastore has the disk groups or storage pools of all hosts of the cluster. There is one for each cluster.");
	}

	private void showSections() {
		DatastoreType now = type.get();
		vmfs.show(now == DatastoreType.VMFS);
		nfs.show(now.isNfs());
		vsan.show(now == DatastoreType.VSAN);
		setTitle(now == DatastoreType.VMFS ? "Name and Device" : now.isNfs() ? "Name and Server" : "Name and Protection");
	}

	@Override
	protected void fill(Topology design) {
		asked = null;
		name.propose(DatastoreTask.freeName(design.snapshot()));
		servers = NfsServer.of(design.snapshot());
		List<String> names = servers.stream().map(NfsServer::name).toList();
		array.offer(names, names.contains(proposedArray.get()) ? proposedArray.get() : names.isEmpty() ? "" : names.getFirst());
	}

	@Override
	protected void refresh() {
		showSections();
		List<String> hosts = hosts().stream().map(ElementId::qualifiedName).toList();
		host.offer(hosts, hosts.isEmpty() ? "" : hosts.getFirst());
		List<String> folders = chosenServer().map(NfsServer::folders).orElse(List.of());
		if (!folder.isChosen()) {
			folder.offer(folders, folders.isEmpty() ? "/export/vms" : folders.getFirst());
		}
		server.propose(chosenServer().map(NfsServer::addresses).filter(addresses -> !addresses.isEmpty()).map(List::getFirst).orElse(""));
		if (type.get() == DatastoreType.VMFS) {
			search();
		}
	}

	private List<ElementId> hosts() {
		return location.get().map(DatastoreLocation::hosts).orElse(List.of());
	}

	private Optional<NfsServer> chosenServer() {
		return servers.stream().filter(each -> each.name().equals(array.value())).findFirst();
	}

	private void search() {
		Optional<ElementId> device = device();
		Optional<Object> subject = device.map(each -> List.of(host.value(), each));
		if (!subject.equals(mended)) {
			fixes.forget();
			mended = subject;
		}
		Question now = new Question(host.value(), hosts(), device, fixes.chosen());
		if (Objects.equals(now, asked)) {
			return;
		}
		asked = now;
		known = false;
		searching.follow(model.apply(design -> DeviceSearch.of(design, now.host(), now.hosts(), now.device(), now.remedies())), this::show,
				failure -> ILog.of(SourcePage.class).error("Devices cannot be listed", failure));
	}

	private void show(DeviceSearch result) {
		known = true;
		found = result;
		devices.rows(result.offers());
		Optional<DeviceOffer> offer = device().flatMap(result::offer);
		String hint = "Select a device to see what it is, and what can be done when the host does not see it.";
		fixes.show(offer.map(each -> describe(each, result)).orElse(hint), result.remedies(), List.of());
		fieldChanged();
	}

	private static String describe(DeviceOffer offer, DeviceSearch result) {
		if (offer.isUsable()) {
			return "%s holds no datastore yet. It will be formatted.".formatted(offer.device());
		}
		String help = offer.hidden() && result.remedies().isEmpty() ? "\nThere is no automatic fix for it in this design." : "";
		return offer.reason() + help;
	}

	String name() {
		return name.value();
	}

	String host() {
		return host.value();
	}

	Optional<ElementId> device() {
		return devices.chosen().filter(ElementId.class::isInstance).map(ElementId.class::cast);
	}

	/** What is known about the chosen device. */
	Optional<DeviceOffer> offer() {
		return device().flatMap(found::offer);
	}

	/** How the hosts of the location see the chosen device. */
	List<DeviceView> views() {
		return found.views();
	}

	List<Remedy> remedies() {
		return fixes.chosen();
	}

	/** What keeps the host from the device after the fixes; something for as long as that is not known. */
	String obstacle() {
		return known ? offer().map(DeviceOffer::reason).orElse("") : "Checking what the fixes lead to…";
	}

	String array() {
		return array.value();
	}

	String folder() {
		return folder.value();
	}

	String server() {
		return server.value();
	}

	boolean isReadOnly() {
		return readOnly.value();
	}

	int failures() {
		return failures.value();
	}
}
