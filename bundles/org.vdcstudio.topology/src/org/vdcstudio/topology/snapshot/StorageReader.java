/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;

import org.vdcstudio.model.core.Toggle;
import org.vdcstudio.model.storage.NfsDatastore;
import org.vdcstudio.model.storage.VmfsDatastore;
import org.vdcstudio.model.storage.VsanDatastore;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.model.values.Iqn;
import org.vdcstudio.model.values.ProductVersion;
import org.vdcstudio.model.values.VlanId;

/** Reads arrays and datastores. */
final class StorageReader {

	private final Names names;

	StorageReader(Names names) {
		this.names = names;
	}

	StorageArray read(org.vdcstudio.model.storage.StorageArray array) {
		ElementId id = names.require(array);
		return new StorageArray(id, names.of(array.getLocation()), Written.of(array.getFqdn(), DomainName::tryParse),
				Written.of(array.getIqn(), Iqn::tryParse), HostStorageReader.chap(array.getChap()),
				HostStorageReader.chap(array.getMutualChap()), array.getPortals().stream().map(each -> read(each, id)).toList(),
				array.getLuns().stream()
						.map(lun -> new StorageArray.Lun(names.require(lun), id, Model.number(lun.getNumber()),
								Written.of(lun.getSize(), DataSize::tryParse).value()))
						.toList(),
				array.getAccessGroups().stream().map(this::read).toList(),
				array.getExports().stream()
						.map(export -> new StorageArray.NfsExport(names.require(export), id, Model.text(export.getPath()),
								prefixes(export.getClients()), export.isReadOnly(), export.getRootSquash() == Toggle.ON))
						.toList());
	}

	private Portal read(org.vdcstudio.model.storage.Portal portal, ElementId array) {
		return new Portal(names.require(portal), array, Model.iscsiEndpoint(portal.getEndpoint()),
				Model.number(portal.getPrefixLength()), Written.of(portal.getGateway(), Ipv4Address::tryParse),
				Written.of(portal.getVlan(), VlanId::tryParse), Model.count(portal.getMtu(), VirtualSwitch.DEFAULT_MTU),
				names.linkEnd(portal.getLink(), portal.getLinkInstance(), 0));
	}

	private StorageArray.AccessGroup read(org.vdcstudio.model.storage.AccessGroup group) {
		return new StorageArray.AccessGroup(names.require(group),
				group.getInitiators().stream().map(iqn -> Written.of(iqn, Iqn::tryParse)).toList(),
				prefixes(group.getAddresses()),
				group.getPresentations().stream().map(each -> new StorageArray.Presentation(names.require(each),
						names.of(each.getLun()), Model.number(each.getNumber()))).toList());
	}

	Datastore read(VmfsDatastore vmfs) {
		return new Datastore.Vmfs(names.require(vmfs), Written.of(vmfs.getVersion(), ProductVersion::tryParse),
				vmfs.getPathPolicy(), names.all(vmfs.getExtents()));
	}

	Datastore read(NfsDatastore nfs) {
		return new Datastore.Nfs(names.require(nfs), nfs.getVersion(), names.of(nfs.getExport()), Model.words(nfs.getServers()),
				nfs.isReadOnly());
	}

	Datastore read(VsanDatastore vsan) {
		return new Datastore.Vsan(names.require(vsan), vsan.getArchitecture(), Model.count(vsan.getFailuresToTolerate(), 1),
				vsan.isDeduplication(), vsan.isCompression(), vsan.isEncryption());
	}

	private static List<Written<Ipv4Prefix>> prefixes(List<String> texts) {
		return texts.stream().map(text -> Written.of(text, Ipv4Prefix::tryParse)).toList();
	}
}
