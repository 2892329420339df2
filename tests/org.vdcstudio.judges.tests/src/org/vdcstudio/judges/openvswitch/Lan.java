/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges.openvswitch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A network as somebody configures it, device by device.
 *
 * @param switches    physical switches
 * @param cables      what connects them with each other
 * @param vmnets      the VMnets of a Workstation PC
 * @param distributed distributed switches
 * @param hosts       ESXi hosts
 * @param arrays      storage arrays
 */
record Lan(List<Switch> switches, List<Cable> cables, List<Vmnet> vmnets, List<DistributedSwitch> distributed, List<Host> hosts,
		List<Array> arrays) {

	/** Stands for the VLAN of a port group whose guests tag their frames themselves. */
	static final int GUEST_TAGS = 4095;

	/**
	 * A physical switch.
	 *
	 * @param name  its name
	 * @param ports its ports
	 */
	record Switch(String name, List<Port> ports) {
	}

	/** What a NIC is plugged into. */
	sealed interface Plug permits Port, Vmnet, Outside {
	}

	/**
	 * A port of a physical switch.
	 *
	 * @param owner  the switch
	 * @param name   its name
	 * @param vlan   the VLAN of untagged frames; empty for VLAN 1
	 * @param tagged the VLANs that pass with a tag; none makes it an access port
	 */
	record Port(String owner, String name, Optional<Integer> vlan, List<Integer> tagged) implements Plug {
	}

	/**
	 * A VMnet.
	 *
	 * @param name    its name
	 * @param bridged what the adapter is plugged into that it is bridged to; empty for a host-only one
	 */
	record Vmnet(String name, Optional<Plug> bridged) implements Plug {
	}

	/** The network outside. */
	record Outside() implements Plug {
	}

	/**
	 * A connection of two physical switches; of several ports each when it is a LAG.
	 *
	 * @param ends      the ports at one end
	 * @param otherEnds the ports at the other end
	 */
	record Cable(List<Port> ends, List<Port> otherEnds) {
	}

	/**
	 * An ESXi host.
	 *
	 * @param name     its name
	 * @param switches its virtual switches, with its part of distributed ones
	 */
	record Host(String name, List<VirtualSwitch> switches) {
	}

	/**
	 * A distributed switch. Its parts on the hosts have its name, and port groups like its own.
	 *
	 * @param name    its name
	 * @param bundled whether its uplinks are a LAG
	 * @param groups  its port groups
	 */
	record DistributedSwitch(String name, boolean bundled, List<Group> groups) {
	}

	/**
	 * A virtual switch of one host.
	 *
	 * @param name    its name
	 * @param uplinks its physical NICs
	 * @param bundled whether the NICs are plugged into the ports of a LAG
	 * @param groups  its port groups
	 */
	record VirtualSwitch(String name, List<Nic> uplinks, boolean bundled, List<Group> groups) {
	}

	/**
	 * A physical NIC of a host.
	 *
	 * @param name its name
	 * @param plug what it is plugged into
	 */
	record Nic(String name, Plug plug) {
	}

	/**
	 * A port group with a VM on it.
	 *
	 * @param label    its label
	 * @param vlan     0 for none, {@link #GUEST_TAGS}, else the tag
	 * @param passed   the tags that guests may use; none for all of them
	 * @param guestTag the tag that the guest uses; 0 for none
	 * @param teaming  which uplinks of the switch it uses
	 */
	record Group(String label, int vlan, List<Integer> passed, int guestTag, Teaming teaming) {
	}

	/**
	 * Which uplinks are used, by their positions.
	 *
	 * @param active   those in use
	 * @param standby  those that take over when none of the active ones works
	 * @param explicit whether only the first that works is used
	 */
	record Teaming(List<Integer> active, List<Integer> standby, boolean explicit) {

		/** Those in use when only some work. */
		List<Integer> used(Predicate<Integer> works) {
			List<Integer> used = active.stream().filter(works).toList();
			List<Integer> first = used.isEmpty() ? standby.stream().filter(works).limit(1).toList() : used;
			return explicit ? first.stream().limit(1).toList() : first;
		}
	}

	/**
	 * Something in a design.
	 *
	 * @param kind the name of its class
	 * @param name its name
	 */
	record Element(String kind, String name) {
	}

	/** Something that sends and receives frames. */
	sealed interface Station permits Vm, Array {

		/** What is connected to the network. */
		Element end();
	}

	/**
	 * A VM on a port group of a host.
	 *
	 * @param host          the host
	 * @param virtualSwitch the switch
	 * @param group         the port group
	 */
	record Vm(Host host, VirtualSwitch virtualSwitch, Group group) implements Station {

		/** The name of the NIC that every VM has. */
		static final String NIC = "nic0";

		/** The name of the VM. */
		String name() {
			return host.name() + "-" + group.label();
		}

		@Override
		public Element end() {
			return new Element("VirtualNic", name() + "." + NIC);
		}
	}

	/**
	 * A storage array with a portal.
	 *
	 * @param name    its name
	 * @param address the address of the portal
	 * @param plug    what the portal is plugged into
	 * @param tag     the tag that the portal uses; 0 for none
	 */
	record Array(String name, String address, Plug plug, int tag) implements Station {

		@Override
		public Element end() {
			return new Element("Portal", name + "." + address);
		}
	}

	/** Everything that can fail. */
	List<Element> parts() {
		List<Element> parts = new ArrayList<>();
		for (Switch each : switches) {
			parts.add(new Element("PhysicalSwitch", each.name()));
			each.ports().forEach(port -> parts.add(part(port)));
		}
		vmnets.forEach(vmnet -> parts.add(part(vmnet)));
		for (Host host : hosts) {
			host.switches().forEach(each -> each.uplinks().forEach(nic -> parts.add(part(host, nic))));
		}
		return parts;
	}

	/** A port as something that can fail. */
	static Element part(Port port) {
		return new Element("PhysicalPort", port.owner() + "." + port.name());
	}

	/** A VMnet as something that can fail. */
	static Element part(Vmnet vmnet) {
		return new Element("VMnet", "PC." + vmnet.name());
	}

	/** A NIC as something that can fail. */
	static Element part(Host host, Nic nic) {
		return new Element("PhysicalNic", host.name() + "." + nic.name());
	}

	/** The VMs of all hosts. */
	List<Vm> vms() {
		return hosts.stream().flatMap(
				host -> host.switches().stream().flatMap(each -> each.groups().stream().map(group -> new Vm(host, each, group)))).toList();
	}

	/** All that send and receive frames. */
	List<Station> stations() {
		return Stream.<Station>concat(vms().stream(), arrays.stream()).toList();
	}
}
