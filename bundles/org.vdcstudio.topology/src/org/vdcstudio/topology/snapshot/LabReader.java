/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import org.vdcstudio.model.core.Toggle;
import org.vdcstudio.model.lab.PcAdapter;
import org.vdcstudio.model.lab.VMnet;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.model.values.MacAddress;

/** Reads Workstation PCs and their virtual machines. */
final class LabReader {

	private final Names names;
	private final NetworkReader network;

	LabReader(Names names, NetworkReader network) {
		this.names = names;
		this.network = network;
	}

	WorkstationPc read(org.vdcstudio.model.lab.WorkstationPc pc) {
		return new WorkstationPc(names.require(pc), pc.getOperatingSystem(), Model.count(pc.getCpus(), 0),
				Written.of(pc.getMemory(), DataSize::tryParse).value(), pc.getAdapters().stream().map(this::read).toList(),
				pc.getVmnets().stream().map(this::read).toList());
	}

	private WorkstationPc.Adapter read(PcAdapter adapter) {
		return new WorkstationPc.Adapter(names.require(adapter), adapter.getKind(),
				Written.of(adapter.getAddress(), Ipv4Interface::tryParse),
				names.linkEnd(adapter.getLink(), adapter.getLinkInstance(), 0));
	}

	private WorkstationPc.Vmnet read(VMnet vmnet) {
		return new WorkstationPc.Vmnet(names.require(vmnet), vmnet.getMode(), names.of(vmnet.getBridgedTo()),
				Written.of(vmnet.getSubnet(), Ipv4Prefix::tryParse), Written.of(vmnet.getHostAddress(), Ipv4Address::tryParse),
				vmnet.isDhcp(), Written.of(vmnet.getFirstLease(), Ipv4Address::tryParse),
				Written.of(vmnet.getLastLease(), Ipv4Address::tryParse), Written.of(vmnet.getGateway(), Ipv4Address::tryParse),
				network.forwards(vmnet.getForwards()));
	}

	LabVm read(org.vdcstudio.model.lab.LabVm vm) {
		return new LabVm(names.require(vm), names.of(vm.getPc()), Math.max(1, Model.count(vm.getCpus(), 1)),
				Written.of(vm.getMemory(), DataSize::tryParse).value(), vm.getPower(), vm.getNestedVirtualization() == Toggle.ON,
				names.of(vm.getHost()), names.all(vm.getProvides()),
				vm.getNics().stream()
						.map(nic -> new LabVm.LabNic(names.require(nic), names.of(nic.getLink()),
								Written.of(nic.getMac(), MacAddress::tryParse),
								Written.of(nic.getAddress(), Ipv4Interface::tryParse), nic.isDhcp(),
								Written.of(nic.getGateway(), Ipv4Address::tryParse), nic.isInternet()))
						.toList());
	}
}
