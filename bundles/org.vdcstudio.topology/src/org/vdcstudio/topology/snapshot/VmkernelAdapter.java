/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.Optional;
import java.util.Set;

import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.MacAddress;

/**
 * An interface through which a host itself talks IP.
 *
 * @param id         its id
 * @param host       the host
 * @param portGroup  the port group it is on; the host itself when the design does not say
 * @param address    static address with prefix length
 * @param dhcp       whether the address comes from DHCP
 * @param mac        hardware address when set by hand
 * @param mtu        largest IP packet in bytes
 * @param stack      the TCP/IP stack it belongs to
 * @param ownGateway a gateway of its own, as written
 * @param services   the services switched on; see {@link #carries}
 */
public record VmkernelAdapter(ElementId id, ElementId host, ElementId portGroup, Written<Ipv4Interface> address, boolean dhcp,
		Written<MacAddress> mac, int mtu, TcpIpStack stack, Written<Ipv4Address> ownGateway, Set<VMkernelService> services) {

	/** Copies the set. */
	public VmkernelAdapter {
		services = Set.copyOf(services);
	}

	/** A gateway of its own. */
	public Optional<Ipv4Address> gateway() {
		return ownGateway.value();
	}

	/** Whether it carries {@code service}: switched on, or implied by the stack it belongs to. */
	public boolean carries(VMkernelService service) {
		return services.contains(service) || service == VMkernelService.VMOTION && stack == TcpIpStack.VMOTION
				|| service == VMkernelService.PROVISIONING && stack == TcpIpStack.PROVISIONING;
	}
}
