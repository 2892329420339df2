/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.datastore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vdcstudio.authoring.trial.DesignTrial;
import org.vdcstudio.authoring.trial.Remedy;
import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.storage.StorageFactory;
import org.vdcstudio.model.storage.StoragePackage;
import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.topology.StorageObstacle;
import org.vdcstudio.topology.StorageStep;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.IscsiAdapter;
import org.vdcstudio.topology.snapshot.Portal;
import org.vdcstudio.topology.snapshot.StorageArray;
import org.vdcstudio.topology.snapshot.StorageArray.AccessGroup;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;

/**
 * What leads a host one step further to storage that it does not see: adapter, discovery address, port binding, access group, mount.
 * Each remedy was tried: after it the host sees the storage, or fails at a later step.
 */
public final class StorageRemedies {

	private static final String DEFAULT_ADAPTER = "vmhba65";

	private final DesignModel design;
	private final Topology topology;

	/** The remedies in the present state of a design. */
	public StorageRemedies(DesignModel design) {
		this.design = design;
		topology = Topology.of(design.snapshot());
	}

	/** What helps a host to see a LUN; none for a disk of another host. */
	public List<Remedy> forDevice(Host host, ElementId device) {
		Optional<StorageObstacle> obstacle = topology.storage().deviceObstacle(host, device, StateOverlay.INITIAL);
		return obstacle.map(found -> tried(candidates(host, device, found), found, after -> after.snapshot().host(host.id())
				.flatMap(later -> Topology.of(after.snapshot()).storage().deviceObstacle(later, device, StateOverlay.INITIAL)))).orElse(List.of());
	}

	/** What helps a host to see a datastore. */
	public List<Remedy> forDatastore(Host host, ElementId datastore) {
		Optional<StorageObstacle> obstacle = topology.storage().obstacle(host.id(), datastore);
		Optional<Datastore> wanted = design.snapshot().datastore(datastore);
		if (obstacle.isEmpty() || wanted.isEmpty()) {
			return List.of();
		}
		List<Remedy> candidates = switch (wanted.get()) {
		case Datastore.Nfs nfs -> obstacle.get().step() == StorageStep.ATTACHMENT ? List.of(mount(host, datastore)) : List.of();
		case Datastore.Vmfs vmfs -> vmfs.extents().stream()
				.filter(device -> !topology.storage().seesDevice(host, device, StateOverlay.INITIAL)).findFirst()
				.map(device -> candidates(host, device, obstacle.get())).orElse(List.of());
		case Datastore.Vsan vsan -> List.of();
		};
		return tried(candidates, obstacle.get(), after -> Topology.of(after.snapshot()).storage().obstacle(host.id(), datastore));
	}

	private List<Remedy> tried(List<Remedy> candidates, StorageObstacle before, Function<DesignModel, Optional<StorageObstacle>> judge) {
		return candidates.stream().filter(remedy -> {
			Optional<StorageObstacle> after = judge.apply(DesignTrial.after(design, List.of(remedy)));
			return after.isEmpty() || after.get().step().compareTo(before.step()) > 0;
		}).toList();
	}

	private List<Remedy> candidates(Host host, ElementId device, StorageObstacle obstacle) {
		Optional<StorageArray> array = topology.storage().arrayOf(device).flatMap(design.snapshot()::array);
		if (array.isEmpty()) {
			return List.of();
		}
		List<Remedy> found = new ArrayList<>();
		if (host.iscsiAdapters().isEmpty()) {
			found.add(addAdapter(host, array.get()));
		}
		for (IscsiAdapter adapter : host.iscsiAdapters()) {
			if (!adapter.enabled()) {
				found.add(set("enable " + adapter.id(), "Enable iSCSI adapter " + adapter.id(), adapter.id(),
						StoragePackage.Literals.ISCSI_ADAPTER__ENABLED, Boolean.TRUE));
			}
			if (obstacle.step().compareTo(StorageStep.DISCOVERY) <= 0) {
				array.get().portals().forEach(portal -> portal.endpoint().value().filter(endpoint -> !asks(adapter, endpoint))
						.ifPresent(endpoint -> found.add(set("discover %s %s".formatted(adapter.id(), endpoint),
								"Add discovery address %s to %s".formatted(endpoint, adapter.id()), adapter.id(),
								StoragePackage.Literals.ISCSI_ADAPTER__DISCOVERY_ADDRESSES, endpoint.toString()))));
			}
			if (obstacle.step() == StorageStep.NETWORK) {
				found.addAll(bindings(host, adapter, array.get()));
			}
			if (obstacle.step() == StorageStep.ACCESS && adapter.iqn().value().isPresent()) {
				array.get().accessGroups().stream().filter(group -> shows(group, device)).findFirst().ifPresent(group -> found
						.add(set("initiator %s %s".formatted(group.id(), adapter.iqn().text()),
								"Let access group %s show it to %s".formatted(group.id(), host.id()), group.id(),
								StoragePackage.Literals.ACCESS_GROUP__INITIATORS, adapter.iqn().text())));
			}
		}
		return found;
	}

	private static boolean asks(IscsiAdapter adapter, Endpoint endpoint) {
		return adapter.discovery().stream().anyMatch(asked -> asked.value().equals(Optional.of(endpoint)));
	}

	private static boolean shows(AccessGroup group, ElementId device) {
		return group.presentations().stream().anyMatch(each -> each.lun().equals(Optional.of(device)));
	}

	/** An adapter that talks by the wrong VMkernel adapters finds no way; bind those in the subnet of a portal, or none. */
	private List<Remedy> bindings(Host host, IscsiAdapter adapter, StorageArray array) {
		List<Remedy> found = new ArrayList<>();
		host.vmkernelAdapters().filter(vmk -> !adapter.boundAdapters().contains(vmk.id()) && isNear(vmk, array))
				.forEach(vmk -> found.add(new Remedy("bind %s %s".formatted(adapter.id(), vmk.id()),
						"Bind %s to %s alone".formatted(adapter.id(), vmk.id()), model -> bind(model, adapter.id(), vmk.id()))));
		if (!adapter.boundAdapters().isEmpty()) {
			found.add(new Remedy("unbind " + adapter.id(), "Remove the port binding of " + adapter.id(),
					model -> model.origins().find(adapter.id()).map(written -> List.<ModelEdit>of(new ModelEdit.UnsetValue(
							"Remove the port binding of " + adapter.id(), written, StoragePackage.Literals.ISCSI_ADAPTER__BOUND_ADAPTERS)))
							.orElse(List.of())));
		}
		return found;
	}

	private static List<ModelEdit> bind(DesignModel model, ElementId adapter, ElementId vmk) {
		Optional<EObject> written = model.origins().find(adapter);
		Optional<EObject> port = model.origins().find(vmk);
		if (written.isEmpty() || port.isEmpty()) {
			return List.of();
		}
		String label = "Bind %s to %s".formatted(adapter, vmk);
		List<ModelEdit> edits = new ArrayList<>();
		if (written.get().eIsSet(StoragePackage.Literals.ISCSI_ADAPTER__BOUND_ADAPTERS)) {
			edits.add(new ModelEdit.UnsetValue(label, written.get(), StoragePackage.Literals.ISCSI_ADAPTER__BOUND_ADAPTERS));
		}
		edits.add(new ModelEdit.SetValue(label, written.get(), StoragePackage.Literals.ISCSI_ADAPTER__BOUND_ADAPTERS, port.get()));
		return edits;
	}

	private static boolean isNear(VmkernelAdapter adapter, StorageArray array) {
		return adapter.address().value().filter(address -> array.portals().stream().map(StorageRemedies::address)
				.anyMatch(portal -> portal.filter(address.prefix()::contains).isPresent())).isPresent();
	}

	private static Optional<Ipv4Address> address(Portal portal) {
		return portal.endpoint().value().map(Endpoint::address);
	}

	private static Remedy addAdapter(Host host, StorageArray array) {
		String label = "Add software iSCSI adapter %s to %s".formatted(DEFAULT_ADAPTER, host.id());
		return new Remedy("adapter " + host.id(), label, model -> model.origins().find(host.id()).map(written -> {
			org.vdcstudio.model.storage.IscsiAdapter adapter = StorageFactory.eINSTANCE.createIscsiAdapter();
			adapter.setName(DEFAULT_ADAPTER);
			adapter.setEnabled(true);
			adapter.setIqn("iqn.1998-01.com.vmware:" + host.id().qualifiedName());
			array.portals().stream().flatMap(portal -> portal.endpoint().value().stream()).map(Endpoint::toString)
					.forEach(adapter.getDiscoveryAddresses()::add);
			return List.<ModelEdit>of(new ModelEdit.AddElement(label, written,
					ComputePackage.Literals.HOST_CONFIGURATION__STORAGE_ADAPTERS, adapter));
		}).orElse(List.of()));
	}

	/** Mounts an NFS datastore on a host. */
	static Remedy mount(Host host, ElementId datastore) {
		String label = "Mount %s on %s".formatted(datastore, host.id());
		return new Remedy("mount %s %s".formatted(host.id(), datastore), label, model -> {
			Optional<EObject> written = model.origins().find(host.id());
			Optional<EObject> mounted = model.origins().find(datastore);
			return written.isEmpty() || mounted.isEmpty() ? List.of()
					: List.of(new ModelEdit.SetValue(label, written.get(), ComputePackage.Literals.HOST_CONFIGURATION__MOUNTS, mounted.get()));
		});
	}

	/** Sets a feature of an element, or adds to it. */
	public static Remedy set(String id, String label, ElementId element, EStructuralFeature feature, Object value) {
		return new Remedy(id, label, model -> model.origins().find(element)
				.map(written -> List.<ModelEdit>of(new ModelEdit.SetValue(label, written, feature, value))).orElse(List.of()));
	}
}
