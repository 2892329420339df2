/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.datastore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.authoring.Placing;
import org.vdcstudio.authoring.Remark;
import org.vdcstudio.authoring.Task;
import org.vdcstudio.authoring.trial.DesignTrial;
import org.vdcstudio.authoring.trial.Remedy;
import org.vdcstudio.model.compute.Cluster;
import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.HostConfiguration;
import org.vdcstudio.model.compute.HostTemplate;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.storage.NfsDatastore;
import org.vdcstudio.model.storage.NfsVersion;
import org.vdcstudio.model.storage.StorageArray;
import org.vdcstudio.model.storage.StorageDevice;
import org.vdcstudio.model.storage.StorageFactory;
import org.vdcstudio.model.storage.StoragePackage;
import org.vdcstudio.model.storage.VmfsDatastore;
import org.vdcstudio.model.storage.VsanArchitecture;
import org.vdcstudio.model.storage.VsanDatastore;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;

/** Creates a datastore: on a device that a host sees and that nobody uses, on an export, or on the disks of a cluster. */
public final class DatastoreTask implements Task<DatastoreTask.Answers> {

	/** A task. */
	public DatastoreTask() {
		// holds nothing
	}

	/**
	 * The answers. What the type does not ask for has no meaning.
	 *
	 * @param type     the type
	 * @param name     its name
	 * @param host     for VMFS, the name of the host from which devices are looked at
	 * @param device   for VMFS, the device; empty while none is chosen
	 * @param version  the version of VMFS
	 * @param array    for NFS, the name of the server in the design
	 * @param folder   for NFS, the path that is exported
	 * @param server   for NFS, how the hosts call the server: an address or name; several separated by commas
	 * @param readOnly for NFS, whether it is mounted for reading only
	 * @param mounts   for NFS, the names of the hosts that mount it
	 * @param cluster  for vSAN, the name of the cluster
	 * @param failures for vSAN, how many failures objects survive
	 * @param remedies changes to make first, so that the host sees the device
	 * @param obstacle what keeps the host from the device after the remedies; empty for nothing that is known
	 */
	public record Answers(DatastoreType type, String name, String host, Optional<ElementId> device, String version, String array,
			String folder, String server, boolean readOnly, List<String> mounts, String cluster, int failures, List<Remedy> remedies,
			String obstacle) {

		/** Copies the lists. */
		public Answers {
			mounts = List.copyOf(mounts);
			remedies = List.copyOf(remedies);
		}
	}

	@Override
	public String label(Answers answers) {
		return "New Datastore " + answers.name();
	}

	@Override
	public List<Remark> check(Answers answers, Topology design) {
		List<Remark> remarks = new ArrayList<>();
		if (design.snapshot().hosts().isEmpty()) {
			remarks.add(Remark.error("location", "The design has no host that could use a datastore. Add one first."));
			return remarks;
		}
		name(answers, design.snapshot(), remarks);
		switch (answers.type()) {
		case VMFS -> vmfs(answers, design, remarks);
		case NFS3, NFS41 -> nfs(answers, design.snapshot(), remarks);
		case VSAN -> vsan(answers, design.snapshot(), remarks);
		}
		return remarks;
	}

	private static void name(Answers answers, DesignSnapshot design, List<Remark> remarks) {
		if (answers.name().isBlank()) {
			remarks.add(Remark.error("name", "Enter a name for the datastore."));
		} else if (answers.name().indexOf('"') >= 0) {
			remarks.add(Remark.error("name", "The name must not contain quotation marks."));
		} else if (design.datastores().stream().anyMatch(each -> each.id().qualifiedName().equals(answers.name()))) {
			remarks.add(Remark.error("name", "There is a datastore %s already. Choose another name.", answers.name()));
		} else if (answers.type().isNfs() && answers.name().chars().anyMatch(character -> character > 127)) {
			remarks.add(Remark.warning("name", "Names of NFS datastores should be plain ASCII."));
		}
	}

	private static void vmfs(Answers answers, Topology design, List<Remark> remarks) {
		Optional<Host> host = host(answers.host(), design.snapshot());
		if (host.isEmpty()) {
			remarks.add(Remark.error("host", "Choose the host from which to look at devices."));
			return;
		}
		if (answers.device().isEmpty()) {
			remarks.add(Remark.error("device", "Select a LUN or disk. It must be visible to the host and hold no datastore."));
			return;
		}
		Optional<DeviceOffer> offer = new Devices(design).of(host.get()).stream()
				.filter(each -> each.device().equals(answers.device().get())).findFirst();
		if (offer.isEmpty()) {
			remarks.add(Remark.error("device", "%s has no device %s.", answers.host(), answers.device().get()));
		} else if (!offer.get().isUsable()) {
			String reason = offer.get().hidden() && !answers.remedies().isEmpty() ? answers.obstacle() : offer.get().reason();
			if (!reason.isEmpty()) {
				remarks.add(Remark.error("device", "%s: %s", offer.get().device(), reason));
			}
		}
		if (answers.version().equals("5")) {
			remarks.add(Remark.warning("version", "VMFS 5 is for hosts before ESXi 6.5. VMFS 6 reclaims space by itself."));
		}
	}

	private static void nfs(Answers answers, DesignSnapshot design, List<Remark> remarks) {
		Optional<org.vdcstudio.topology.snapshot.StorageArray> array = design.arrays().stream()
				.filter(each -> each.id().qualifiedName().equals(answers.array())).findFirst();
		if (array.isEmpty()) {
			remarks.add(Remark.error("array", design.arrays().isEmpty() ? "The design has no array that could export a folder. Add one first."
					: "Choose the array that exports the folder."));
		}
		if (!answers.folder().startsWith("/")) {
			remarks.add(Remark.error("folder", "Enter the path that the server exports, for instance /export/vms."));
		}
		List<String> servers = servers(answers);
		if (servers.isEmpty()) {
			remarks.add(Remark.error("server", "Enter the address or name of the server, the same for every host."));
		} else if (answers.type() == DatastoreType.NFS3 && servers.size() > 1) {
			remarks.add(Remark.error("server", "NFS 3 uses one server address. NFS 4.1 may use several."));
		}
		NfsVersion other = answers.type() == DatastoreType.NFS3 ? NfsVersion.NFS41 : NfsVersion.NFS3;
		array.flatMap(each -> export(each, answers.folder())).ifPresent(export -> {
			design.datastores().stream().filter(org.vdcstudio.topology.snapshot.Datastore.Nfs.class::isInstance)
					.map(org.vdcstudio.topology.snapshot.Datastore.Nfs.class::cast).filter(each -> each.exportedAs().equals(Optional.of(export.id())))
					.forEach(each -> remarks.add(each.version() == other
							? Remark.error("folder", "%s mounts it by NFS %s. One export must not be mounted by both versions.", each.id(),
									each.version().getLiteral())
							: Remark.error("folder", "It is datastore %s already.", each.id())));
			if (export.readOnly() && !answers.readOnly()) {
				remarks.add(Remark.warning("readOnly", "The server exports %s for reading only. Mount it read-only.", export.path()));
			}
		});
		if (answers.mounts().isEmpty()) {
			remarks.add(Remark.error("mounts", "Choose at least one host that mounts it."));
		}
	}

	private static Optional<org.vdcstudio.topology.snapshot.StorageArray.NfsExport> export(
			org.vdcstudio.topology.snapshot.StorageArray array, String folder) {
		return array.exports().stream().filter(each -> each.path().equals(folder)).findFirst();
	}

	private static void vsan(Answers answers, DesignSnapshot design, List<Remark> remarks) {
		Optional<org.vdcstudio.topology.snapshot.Cluster> cluster = design.clusters().stream()
				.filter(each -> each.id().qualifiedName().equals(answers.cluster())).findFirst();
		if (cluster.isEmpty()) {
			remarks.add(Remark.error("cluster", "Choose a cluster."));
			return;
		}
		vsanObstacle(cluster.get(), design).ifPresent(reason -> remarks.add(Remark.error("cluster", "%s", reason)));
		int contributing = contributing(cluster.get(), design).size();
		int needed = 2 * answers.failures() + 1;
		if (contributing > 0 && contributing < needed && cluster.get().witness().isEmpty()) {
			remarks.add(Remark.warning("failures", "To survive %d %s takes %d hosts with storage; %s has %d.", answers.failures(),
					answers.failures() == 1 ? "failure" : "failures", needed, cluster.get().id(), contributing));
		}
	}

	/** Why a cluster can have no new vSAN datastore; empty when it can. */
	public static Optional<String> vsanObstacle(org.vdcstudio.topology.snapshot.Cluster cluster, DesignSnapshot design) {
		if (cluster.vsan().isPresent()) {
			return Optional.of("%s has vSAN datastore %s already.".formatted(cluster.id(), cluster.vsan().get()));
		}
		return contributing(cluster, design).isEmpty()
				? Optional.of("No host of %s has a vSAN disk group or storage pool. Add one to at least three hosts first.".formatted(cluster.id()))
				: Optional.empty();
	}

	private static List<Host> contributing(org.vdcstudio.topology.snapshot.Cluster cluster, DesignSnapshot design) {
		return cluster.hosts().stream().flatMap(id -> design.host(id).stream())
				.filter(host -> !host.storage().diskGroups().isEmpty() || !host.storage().storagePools().isEmpty()).toList();
	}

	/** A name that no datastore of a design has, as vSphere gives it to the disks of hosts: {@code datastore1} and so on. */
	public static String freeName(DesignSnapshot design) {
		return IntStream.iterate(1, number -> number + 1).mapToObj(number -> "datastore" + number)
				.filter(name -> design.datastores().stream().noneMatch(each -> each.id().qualifiedName().equals(name))).findFirst().orElseThrow();
	}

	private static Optional<Host> host(String name, DesignSnapshot design) {
		return design.hosts().stream().filter(each -> each.id().qualifiedName().equals(name)).findFirst();
	}

	private static List<String> servers(Answers answers) {
		return Stream.of(answers.server().split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList();
	}

	@Override
	public List<ModelEdit> edits(Answers answers, DesignModel design) {
		return switch (answers.type()) {
		case VMFS -> vmfsEdits(answers, design);
		case NFS3, NFS41 -> nfsEdits(answers, design);
		case VSAN -> vsanEdits(answers, design);
		};
	}

	private List<ModelEdit> vmfsEdits(Answers answers, DesignModel design) {
		if (!answers.remedies().isEmpty()) {
			Answers mended = new Answers(answers.type(), answers.name(), answers.host(), answers.device(), answers.version(), answers.array(),
					answers.folder(), answers.server(), answers.readOnly(), answers.mounts(), answers.cluster(), answers.failures(), List.of(),
					"");
			check(mended, Topology.of(DesignTrial.after(design, answers.remedies()).snapshot())).stream().filter(Remark::isError).findFirst()
					.ifPresent(remark -> {
						throw new IllegalArgumentException(remark.message());
					});
		}
		List<ModelEdit> edits = new ArrayList<>();
		answers.remedies().forEach(remedy -> edits.addAll(remedy.in(design)));
		VmfsDatastore datastore = StorageFactory.eINSTANCE.createVmfsDatastore();
		datastore.setName(answers.name());
		datastore.setVersion(answers.version());
		Placing placing = new Placing(design);
		datastore.getExtents().add(answers.device().flatMap(id -> placing.find(id, StorageDevice.class))
				.orElseThrow(() -> new IllegalArgumentException("The device is not there any more.")));
		edits.add(placing.add(label(answers), datastore));
		return edits;
	}

	private List<ModelEdit> nfsEdits(Answers answers, DesignModel design) {
		List<ModelEdit> edits = new ArrayList<>();
		Placing placing = new Placing(design);
		StorageArray array = placing.get(answers.array(), StorageArray.class);
		org.vdcstudio.model.storage.NfsExport export = array.getExports().stream().filter(each -> answers.folder().equals(each.getPath()))
				.findFirst().orElseGet(() -> {
					org.vdcstudio.model.storage.NfsExport made = StorageFactory.eINSTANCE.createNfsExport();
					made.setName(exportName(array, answers.folder()));
					made.setPath(answers.folder());
					edits.add(new ModelEdit.AddElement("Export %s from %s".formatted(answers.folder(), array.getName()), array,
							StoragePackage.Literals.STORAGE_ARRAY__EXPORTS, made));
					return made;
				});
		NfsDatastore datastore = StorageFactory.eINSTANCE.createNfsDatastore();
		datastore.setName(answers.name());
		datastore.setVersion(answers.type() == DatastoreType.NFS3 ? NfsVersion.NFS3 : NfsVersion.NFS41);
		datastore.setExport(export);
		datastore.getServers().addAll(servers(answers));
		datastore.setReadOnly(answers.readOnly());
		edits.add(placing.add(label(answers), datastore));
		List<HostConfiguration> done = new ArrayList<>();
		for (String name : answers.mounts()) {
			Optional<HostConfiguration> host = host(name, design.snapshot()).flatMap(each -> design.origins().find(each.id()))
					.flatMap(DatastoreTask::mountingPart);
			if (host.isPresent() && !done.contains(host.get())) {
				done.add(host.get());
				edits.add(new ModelEdit.SetValue("Mount %s on %s".formatted(answers.name(), name), host.get(),
						ComputePackage.Literals.HOST_CONFIGURATION__MOUNTS, datastore));
			}
		}
		return edits;
	}

	private static String exportName(StorageArray array, String folder) {
		String last = folder.substring(folder.lastIndexOf('/') + 1);
		String base = last.isBlank() ? "export" : last;
		String name = base;
		for (int number = 2; isTaken(array, name); number++) {
			name = base + number;
		}
		return name;
	}

	private static boolean isTaken(StorageArray array, String name) {
		return array.getExports().stream().anyMatch(each -> name.equals(each.getName()))
				|| array.getLuns().stream().anyMatch(each -> name.equals(each.getName()));
	}

	/** What says which datastores a host mounts: the host, or its template when only that says anything. */
	private static Optional<HostConfiguration> mountingPart(EObject written) {
		if (!(written instanceof EsxiHost host)) {
			return Optional.empty();
		}
		@Nullable
		HostTemplate template = host.getTemplate();
		return Optional.of(host.getMounts().isEmpty() && template != null && !template.getMounts().isEmpty() ? template : host);
	}

	private List<ModelEdit> vsanEdits(Answers answers, DesignModel design) {
		Placing placing = new Placing(design);
		Cluster cluster = placing.get(answers.cluster(), Cluster.class);
		boolean pools = cluster.getHosts().stream().anyMatch(host -> !host.getStoragePools().isEmpty());
		VsanDatastore datastore = StorageFactory.eINSTANCE.createVsanDatastore();
		datastore.setName(answers.name());
		datastore.setArchitecture(pools ? VsanArchitecture.ESA : VsanArchitecture.OSA);
		datastore.setFailuresToTolerate(Integer.toString(answers.failures()));
		return List.of(placing.add(label(answers), datastore), new ModelEdit.SetValue("Switch on vSAN of " + cluster.getName(), cluster,
				ComputePackage.Literals.CLUSTER__VSAN, datastore));
	}

	@Override
	public Optional<ElementId> result(Answers answers) {
		String kind = switch (answers.type()) {
		case VMFS -> "VmfsDatastore";
		case NFS3, NFS41 -> "NfsDatastore";
		case VSAN -> "VsanDatastore";
		};
		return Optional.of(new ElementId(kind, answers.name()));
	}
}
