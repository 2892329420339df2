/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.HostConfiguration;
import org.vdcstudio.model.compute.VmConfiguration;
import org.vdcstudio.model.storage.AccessGroup;
import org.vdcstudio.model.storage.Datastore;
import org.vdcstudio.model.storage.IscsiAdapter;
import org.vdcstudio.model.storage.StorageArray;
import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Ipv4Address;

/** What the tools of the storage viewpoint ask about the arrays, hosts and datastores they make. */
public final class StorageTools {

	/** {@return a name no array has} */
	public String newArrayName(EObject anywhere) {
		return FreeNames.among(DesignContents.of(anywhere, StorageArray.class).toList(), 0, number -> "array%02d".formatted(number + 1));
	}

	/** {@return the address behind the last portal of an array} */
	public String newPortalEndpoint(StorageArray array) {
		return array.getPortals().stream().map(portal -> StorageServices.endpoint(portal.getEndpoint())).flatMap(Optional::stream)
				.map(Endpoint::address).max(Ipv4Address::compareTo).map(last -> last.plus(1).toString()).orElse("192.0.2.1");
	}

	/** {@return the next LUN name of an array} */
	public String newLunName(StorageArray array) {
		return FreeNames.among(array.getLuns(), 0, number -> "lun" + number);
	}

	/** {@return the next export name of an array} */
	public String newExportName(StorageArray array) {
		return FreeNames.among(array.getExports(), 0, number -> number == 0 ? "export" : "export" + (number + 1));
	}

	/** {@return the next iSCSI adapter name of a host: numbers below are those of controllers} */
	public String newStorageAdapterName(EsxiHost host) {
		return FreeNames.among(host.getStorageAdapters(), 0, number -> "vmhba" + (64 + number));
	}

	/** {@return the next disk name of a host} */
	public String newDiskName(EsxiHost host) {
		return FreeNames.among(host.getDisks(), 0, number -> "disk" + number);
	}

	/** {@return the next disk group name of a host} */
	public String newDiskGroupName(EsxiHost host) {
		return FreeNames.among(host.getDiskGroups(), 0, number -> "group" + number);
	}

	/** {@return the next storage pool name of a host} */
	public String newStoragePoolName(EsxiHost host) {
		return FreeNames.among(host.getStoragePools(), 0, number -> "pool" + number);
	}

	/** {@return a name no datastore has} */
	public String newDatastoreName(EObject anywhere) {
		return FreeNames.among(DesignContents.of(anywhere, Datastore.class).toList(), 0, number -> "datastore" + (number + 1));
	}

	/** {@return a name no host has} */
	public String newStorageHostName(EObject anywhere) {
		return FreeNames.among(DesignContents.of(anywhere, EsxiHost.class).toList(), 0, number -> "esx%02d".formatted(number + 1));
	}

	/** {@return the next disk name of a VM, or of the VM that has a disk} */
	public String newVirtualDiskName(EObject vmOrDisk) {
		return FreeNames.among(diskOwner(vmOrDisk).getDisks(), 0, number -> "disk" + number);
	}

	/** {@return a VM, or what has a disk} */
	public VmConfiguration diskOwner(EObject vmOrDisk) {
		return vmOrDisk instanceof VmConfiguration vm ? vm : (VmConfiguration) Objects.requireNonNull(vmOrDisk.eContainer());
	}

	/** {@return whether two ports, adapters or disks belong to one host} */
	public boolean isOfSameHost(EObject one, EObject other) {
		return hostOf(one) == hostOf(other);
	}

	private static @Nullable EObject hostOf(EObject part) {
		@Nullable
		EObject owner = part;
		while (owner != null && !(owner instanceof HostConfiguration)) {
			owner = owner.eContainer();
		}
		return owner;
	}

	/** {@return the access group in which an array names an initiator, if there is one} */
	public @Nullable AccessGroup accessGroup(StorageArray array, IscsiAdapter adapter) {
		for (AccessGroup group : array.getAccessGroups()) {
			if (group.getInitiators().contains(adapter.getIqn())) {
				return group;
			}
		}
		return null;
	}

	/** {@return a name no access group of an array has} */
	public String newAccessGroupName(StorageArray array) {
		return FreeNames.among(array.getAccessGroups(), 0, number -> "hosts" + (number == 0 ? "" : number + 1));
	}
}
