/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation;

import org.vdcstudio.model.compute.ComputeFactory;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.HostInstance;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.compute.VmInstance;
import org.vdcstudio.model.core.CoreFactory;
import org.vdcstudio.model.core.Datacenter;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.network.NetworkFactory;
import org.vdcstudio.model.network.PhysicalNic;
import org.vdcstudio.model.network.PortGroup;
import org.vdcstudio.model.network.StandardSwitch;
import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.network.VMkernelAdapter;
import org.vdcstudio.model.scenario.DowntimeBelow;
import org.vdcstudio.model.scenario.RunsOn;
import org.vdcstudio.model.scenario.Scenario;
import org.vdcstudio.model.scenario.ScenarioFactory;
import org.vdcstudio.model.scenario.VMotion;
import org.vdcstudio.model.storage.NfsDatastore;
import org.vdcstudio.model.storage.NfsExport;
import org.vdcstudio.model.storage.Portal;
import org.vdcstudio.model.storage.StorageArray;
import org.vdcstudio.model.storage.StorageFactory;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Two hosts with a vMotion network and an NFS datastore they share, a VM on the first, and a scenario to be filled. Everything a
 * migration needs is there; tests take away what they are about.
 */
public final class LabDesign {

	public final NfsDatastore shared = StorageFactory.eINSTANCE.createNfsDatastore();
	public final EsxiHost esx01;
	public final EsxiHost esx02;
	public final VirtualMachine web01;
	public final Scenario scenario;

	private final DesignFile file = CoreFactory.eINSTANCE.createDesignFile();
	private final Datacenter datacenter = CoreFactory.eINSTANCE.createDatacenter();

	public LabDesign() {
		datacenter.setName("Lab");
		file.setDatacenter(datacenter);
		add(array());
		esx01 = host("esx01", 11);
		esx02 = host("esx02", 12);
		web01 = vm("web01");
		scenario = scenario("move");
	}

	public DesignModel build() {
		return SnapshotBuilder.build(file);
	}

	/** A VM with 4 GiB on the first host, idle. */
	public VirtualMachine vm(String name) {
		VirtualMachine vm = add(ComputeFactory.eINSTANCE.createVirtualMachine());
		vm.setName(name);
		vm.setMemory("4 GiB");
		vm.setDatastore(shared);
		vm.setPlacement(esx01);
		return vm;
	}

	public Scenario scenario(String name) {
		Scenario created = add(ScenarioFactory.eINSTANCE.createScenario());
		created.setName(name);
		return created;
	}

	public VMotion migrate(String at, @Nullable VirtualMachine vm, @Nullable EsxiHost target) {
		VMotion action = ScenarioFactory.eINSTANCE.createVMotion();
		action.setAt(at);
		action.setVm(instance(vm));
		action.setTargetHost(instance(target));
		scenario.getActions().add(action);
		return action;
	}

	private static @Nullable HostInstance instance(@Nullable EsxiHost host) {
		if (host == null) {
			return null;
		}
		HostInstance instance = ComputeFactory.eINSTANCE.createHostInstance();
		instance.setHost(host);
		return instance;
	}

	public RunsOn expectOn(VirtualMachine vm, EsxiHost host, @Nullable String within) {
		RunsOn expectation = ScenarioFactory.eINSTANCE.createRunsOn();
		expectation.setVm(instance(vm));
		expectation.setHost(instance(host));
		expectation.setWithin(within);
		scenario.getExpectations().add(expectation);
		return expectation;
	}

	public DowntimeBelow expectDowntime(VirtualMachine vm, String below) {
		DowntimeBelow expectation = ScenarioFactory.eINSTANCE.createDowntimeBelow();
		expectation.setVm(instance(vm));
		expectation.setBelow(below);
		scenario.getExpectations().add(expectation);
		return expectation;
	}

	/** Sets the speed of the NIC behind everything on a host. */
	public static void setSpeed(EsxiHost host, @Nullable String speed) {
		host.getNics().get(0).setSpeed(speed);
	}

	/** Takes the vMotion network of a host away. */
	public static void removeVMotionAdapter(EsxiHost host) {
		host.getSwitches().get(0).getPortGroups().removeIf(group -> "vMotion".equals(group.getName()));
	}

	private static VmInstance instance(@Nullable VirtualMachine vm) {
		VmInstance instance = ComputeFactory.eINSTANCE.createVmInstance();
		instance.setVm(vm);
		return instance;
	}

	private StorageArray array() {
		StorageArray nas = StorageFactory.eINSTANCE.createStorageArray();
		nas.setName("nas01");
		Portal portal = StorageFactory.eINSTANCE.createPortal();
		portal.setEndpoint("192.168.20.50");
		nas.getPortals().add(portal);
		NfsExport export = StorageFactory.eINSTANCE.createNfsExport();
		export.setName("vms");
		nas.getExports().add(export);
		shared.setName("shared");
		shared.setExport(export);
		add(shared);
		return nas;
	}

	private EsxiHost host(String name, int lastOctet) {
		EsxiHost host = add(ComputeFactory.eINSTANCE.createEsxiHost());
		host.setName(name);
		PhysicalNic nic = NetworkFactory.eINSTANCE.createPhysicalNic();
		nic.setName("vmnic0");
		nic.setSpeed("10 Gbit");
		host.getNics().add(nic);
		StandardSwitch virtualSwitch = NetworkFactory.eINSTANCE.createStandardSwitch();
		virtualSwitch.setName("vSwitch0");
		virtualSwitch.getUplinks().add(nic);
		virtualSwitch.getPortGroups().add(portGroup("vMotion", "vmk1", "192.168.10." + lastOctet + "/24", TcpIpStack.VMOTION));
		virtualSwitch.getPortGroups().add(portGroup("Storage", "vmk2", "192.168.20." + lastOctet + "/24", TcpIpStack.DEFAULT));
		host.getSwitches().add(virtualSwitch);
		host.getMounts().add(shared);
		return host;
	}

	private static PortGroup portGroup(String label, String adapterName, String address, TcpIpStack stack) {
		VMkernelAdapter adapter = NetworkFactory.eINSTANCE.createVMkernelAdapter();
		adapter.setName(adapterName);
		adapter.setAddress(address);
		adapter.setStack(stack);
		PortGroup group = NetworkFactory.eINSTANCE.createPortGroup();
		group.setName(label);
		group.getVmkernelAdapters().add(adapter);
		return group;
	}

	private <T extends DesignElement> T add(T element) {
		datacenter.getElements().add(element);
		return element;
	}
}
