/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.vmotion;

import java.util.List;

import org.vdcstudio.model.network.TcpIpStack;

/**
 * The answers to what {@link VmotionTask} asks. Texts as people type them.
 *
 * @param hosts     the hosts that get a vMotion adapter
 * @param newLink   the virtual network that new NICs of lab VMs are connected to; empty when nobody gets one
 * @param kind      which kind of switch
 * @param name      the name of the switch
 * @param portGroup the label of the port group
 * @param vlan      its VLAN; empty for none
 * @param mtu       the MTU of the adapters, in bytes
 * @param stack     the TCP/IP stack of the adapters
 */
public record VmotionAnswers(List<Member> hosts, String newLink, SwitchKind kind, String name, String portGroup, String vlan, int mtu,
		TcpIpStack stack) {

	/** Key of the question for the hosts, and for their NICs. */
	public static final String HOSTS = "hosts";
	/** Key of the question what new NICs are connected to. */
	public static final String NEW_LINK = "new-link";
	/** Key of the question for the switch. */
	public static final String SWITCH = "switch";
	/** Key of the question for the name of a new switch. */
	public static final String SWITCH_NAME = "switch-name";
	/** Key of the question for the port group. */
	public static final String PORT_GROUP = "portgroup";
	/** Key of the question for the VLAN. */
	public static final String VLAN = "vlan";
	/** Key of the question for the MTU. */
	public static final String MTU = "mtu";
	/** Key of the question for the TCP/IP stack. */
	public static final String STACK = "stack";
	/** Key of the question for the addresses. */
	public static final String ADDRESSES = "addresses";

	/** Copies the list. */
	public VmotionAnswers {
		hosts = List.copyOf(hosts);
	}

	/** Kinds of switches. */
	public enum SwitchKind {
		/** A new standard switch on every host. */
		NEW,
		/** A standard switch that every host has. */
		STANDARD,
		/** A distributed switch. */
		DISTRIBUTED
	}

	/**
	 * A host.
	 *
	 * @param host    its name; a member of a fleet has its own
	 * @param nic     the NIC that becomes an uplink; one that a nested host does not have yet is added; empty for none
	 * @param address the address of its adapter, with prefix length
	 */
	public record Member(String host, String nic, String address) {
	}
}
