/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.HostConfiguration;
import org.vdcstudio.model.storage.ChapCredentials;
import org.vdcstudio.model.storage.IscsiAdapterKind;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.Iqn;

/** Reads the storage side of a host. */
final class HostStorageReader {

	private final HostScope scope;

	HostStorageReader(HostScope scope) {
		this.scope = scope;
	}

	HostStorage read() {
		return new HostStorage(scope.list(HostConfiguration::getStorageAdapters).stream().map(this::read).toList(),
				scope.list(HostConfiguration::getDisks).stream()
						.map(disk -> new LocalDisk(scope.idOf(disk), scope.id(), disk.getKind(),
								Written.of(disk.getSize(), DataSize::tryParse).value()))
						.toList(),
				scope.list(HostConfiguration::getDiskGroups).stream()
						.map(group -> new DiskGroup(scope.idOf(group), scope.refs(group.getCache()),
								scope.refs(group.getCapacity())))
						.toList(),
				scope.list(HostConfiguration::getStoragePools).stream()
						.map(pool -> new StoragePool(scope.idOf(pool), scope.refs(pool.getDisks()))).toList(),
				scope.names().all(scope.list(HostConfiguration::getMounts)));
	}

	private IscsiAdapter read(org.vdcstudio.model.storage.IscsiAdapter adapter) {
		Counter counter = scope.counter();
		return new IscsiAdapter(scope.idOf(adapter), scope.id(), adapter.getKind(),
				adapter.isEnabled() || adapter.getKind() != IscsiAdapterKind.SOFTWARE,
				Written.of(counter.inName(adapter.getIqn()), Iqn::tryParse), chap(adapter.getChap()),
				chap(adapter.getMutualChap()), scope.refs(adapter.getBoundAdapters()),
				adapter.getDiscoveryAddresses().stream().map(Model::iscsiEndpoint).toList(),
				adapter.getStaticTargets().stream().map(target -> new IscsiAdapter.StaticTarget(scope.idOf(target),
						Written.of(target.getIqn(), Iqn::tryParse), Model.iscsiEndpoint(target.getEndpoint()))).toList());
	}

	/** What is said about CHAP, if anything. */
	static Optional<Chap> chap(@Nullable ChapCredentials written) {
		return written == null ? Optional.empty()
				: Optional.of(new Chap(written.eContainer() == null ? new ElementId(written.eClass().getName(), "")
						: Names.name(written), Model.text(written.getUser()), Model.text(written.getSecret())));
	}
}
