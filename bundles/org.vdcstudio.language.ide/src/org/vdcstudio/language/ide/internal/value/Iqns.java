/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.value;

import java.util.List;

import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.storage.AccessGroup;
import org.vdcstudio.model.storage.IscsiAdapter;
import org.vdcstudio.model.storage.StaticTarget;
import org.vdcstudio.model.storage.StorageArray;
import org.vdcstudio.topology.snapshot.DesignSnapshot;

/** IQNs: the one that ESXi would give an adapter, one for an array, those of initiators that a group does not let in yet. */
final class Iqns implements ProposalSource {

	private static final String VMWARE = "iqn.1998-01.com.vmware:";

	@Override
	public List<ProposedValue> at(ValuePlace place) {
		if (place.feature().getEType() != CorePackage.Literals.IQN) {
			return List.of();
		}
		return switch (place.element()) {
		case IscsiAdapter adapter -> place.around(EsxiHost.class)
				.map(host -> ProposedValue.quoted(VMWARE + host.getName(), "as ESXi names it after its host")).stream().toList();
		case StorageArray array when place.isFor("iqn") -> ofArray(array, place.design());
		case AccessGroup group -> initiators(group, place.design());
		case StaticTarget target -> place.design().arrays().stream().filter(each -> !each.iqn().isBlank())
				.map(each -> ProposedValue.quoted(each.iqn().text(), "array " + each.id())).toList();
		default -> List.of();
		};
	}

	/** Other arrays tell the naming authority. */
	private static List<ProposedValue> ofArray(StorageArray array, DesignSnapshot design) {
		return design.arrays().stream().flatMap(each -> each.iqn().value().stream()).filter(iqn -> iqn.text().indexOf(':') > 0)
				.map(iqn -> iqn.text().substring(0, iqn.text().indexOf(':') + 1)).distinct()
				.map(authority -> ProposedValue.quoted(authority + array.getName(), "as the other arrays are named")).toList();
	}

	private static List<ProposedValue> initiators(AccessGroup group, DesignSnapshot design) {
		return design.hosts().stream().flatMap(host -> host.iscsiAdapters().stream())
				.filter(adapter -> !adapter.iqn().isBlank() && !group.getInitiators().contains(adapter.iqn().text()))
				.map(adapter -> ProposedValue.quoted(adapter.iqn().text(), "%s, not let in yet".formatted(adapter.id()))).toList();
	}
}
