/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.vmnet;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.model.network.Protocol;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.WorkstationPc.Vmnet;

/**
 * A virtual network as the Virtual Network Editor shows it: texts as they are typed. What its mode has no use for is ignored.
 *
 * @param original     the name it has in the design; empty for one that is new
 * @param name         its name, {@code VMnet} and a number
 * @param mode         bridged, NAT or host-only
 * @param bridgedTo    for bridged mode, the name of the PC's adapter; empty lets Workstation choose
 * @param subnet       the subnet as address and prefix length; empty when the design does not say
 * @param hostAddress  the PC's address on it; empty for the first of the subnet
 * @param dhcp         whether Workstation's DHCP service answers
 * @param firstLease   the first leased address; empty for Workstation's choice, as is the last
 * @param lastLease    the last leased address
 * @param gateway      for NAT, the address of the NAT device; empty for the second of the subnet
 * @param forwards     for NAT, ports of the PC that are passed on
 */
public record VmnetSettings(String original, String name, VMnetMode mode, String bridgedTo, String subnet, String hostAddress,
		boolean dhcp, String firstLease, String lastLease, String gateway, List<Forward> forwards) {

	private static final int HOST = 1;
	private static final int NAT_DEVICE = 2;
	private static final int FIRST_LEASE = 128;
	private static final int LAST_LEASE = 253;

	/** Copies the list. */
	public VmnetSettings {
		forwards = List.copyOf(forwards);
	}

	/**
	 * A port of the PC that is passed on.
	 *
	 * @param protocol TCP or UDP
	 * @param port     the port of the PC
	 * @param target   address and port behind it
	 */
	public record Forward(Protocol protocol, String port, String target) {
	}

	/** The settings of a network of a design. */
	static VmnetSettings of(Vmnet vmnet) {
		String name = lastPart(vmnet.id().qualifiedName());
		return new VmnetSettings(name, name, vmnet.mode(), vmnet.bridgedTo().map(id -> lastPart(id.qualifiedName())).orElse(""),
				vmnet.subnet().text(), vmnet.hostAddress().text(), vmnet.dhcp(), vmnet.firstLease().text(), vmnet.lastLease().text(),
				vmnet.gateway().text(),
				vmnet.forwards().stream().map(each -> new Forward(each.protocol(), number(each.port()), each.target().text())).toList());
	}

	private static String number(OptionalInt number) {
		return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
	}

	static String lastPart(String qualifiedName) {
		return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
	}

	/** The same with another name. */
	public VmnetSettings withName(String other) {
		return new VmnetSettings(original, other, mode, bridgedTo, subnet, hostAddress, dhcp, firstLease, lastLease, gateway, forwards);
	}

	/** The same in another mode. */
	public VmnetSettings withMode(VMnetMode other) {
		return new VmnetSettings(original, name, other, bridgedTo, subnet, hostAddress, dhcp, firstLease, lastLease, gateway, forwards);
	}

	/** The same bridged to another adapter. */
	public VmnetSettings withBridgedTo(String adapter) {
		return new VmnetSettings(original, name, mode, adapter, subnet, hostAddress, dhcp, firstLease, lastLease, gateway, forwards);
	}

	/** The same with another subnet. Addresses that were chosen in the old one are Workstation's choice again. */
	public VmnetSettings withSubnet(String other) {
		Optional<Ipv4Prefix> prefix = Ipv4Prefix.tryParse(other);
		return new VmnetSettings(original, name, mode, bridgedTo, other, kept(hostAddress, prefix), dhcp, kept(firstLease, prefix),
				kept(lastLease, prefix), kept(gateway, prefix), forwards);
	}

	/**
	 * The same with a subnet as Workstation asks for it.
	 *
	 * @param address its first address
	 * @param mask    its mask such as {@code 255.255.255.0}, or the length of its prefix
	 */
	public VmnetSettings withSubnet(String address, String mask) {
		return withSubnet(address.isEmpty() ? "" : address.contains("/") ? address : address + '/' + SubnetMask.length(mask));
	}

	/** The first address of the subnet, as written. */
	public String subnetAddress() {
		return subnet.contains("/") ? subnet.substring(0, subnet.indexOf('/')) : subnet;
	}

	/** The mask of the subnet, as written when it means nothing; that of a /24 when nothing is written. */
	public String subnetMask() {
		return subnet.contains("/") ? SubnetMask.of(subnet.substring(subnet.indexOf('/') + 1)) : SubnetMask.USUAL;
	}

	private static String kept(String address, Optional<Ipv4Prefix> subnet) {
		return subnet.isPresent() && Ipv4Address.tryParse(address).filter(each -> !subnet.get().contains(each)).isPresent() ? "" : address;
	}

	/** The same with another address of the PC. */
	public VmnetSettings withHostAddress(String other) {
		return new VmnetSettings(original, name, mode, bridgedTo, subnet, other, dhcp, firstLease, lastLease, gateway, forwards);
	}

	/** The same with DHCP switched on or off. */
	public VmnetSettings withDhcp(boolean on) {
		return new VmnetSettings(original, name, mode, bridgedTo, subnet, hostAddress, on, firstLease, lastLease, gateway, forwards);
	}

	/** The same with another range of leases. */
	public VmnetSettings withLeases(String first, String last) {
		return new VmnetSettings(original, name, mode, bridgedTo, subnet, hostAddress, dhcp, first, last, gateway, forwards);
	}

	/** The same with another NAT device. */
	public VmnetSettings withGateway(String other) {
		return new VmnetSettings(original, name, mode, bridgedTo, subnet, hostAddress, dhcp, firstLease, lastLease, other, forwards);
	}

	/** The same with other port forwards. */
	public VmnetSettings withForwards(List<Forward> others) {
		return new VmnetSettings(original, name, mode, bridgedTo, subnet, hostAddress, dhcp, firstLease, lastLease, gateway, others);
	}

	/** Whether the PC is the other end of it, so that it has a subnet. */
	public boolean hasSubnet() {
		return mode != VMnetMode.BRIDGED;
	}

	/** The subnet, when it means something. */
	public Optional<Ipv4Prefix> prefix() {
		return hasSubnet() ? Ipv4Prefix.tryParse(subnet) : Optional.empty();
	}

	/** The PC's address, chosen or Workstation's choice; empty without a subnet. */
	public Optional<Ipv4Address> effectiveHost() {
		return chosen(hostAddress, HOST);
	}

	/** The NAT device, chosen or Workstation's choice. */
	public Optional<Ipv4Address> effectiveGateway() {
		return chosen(gateway, NAT_DEVICE);
	}

	/** The first lease, chosen or Workstation's choice. */
	public Optional<Ipv4Address> effectiveFirst() {
		return chosen(firstLease, FIRST_LEASE);
	}

	/** The last lease, chosen or Workstation's choice. */
	public Optional<Ipv4Address> effectiveLast() {
		return chosen(lastLease, LAST_LEASE);
	}

	private Optional<Ipv4Address> chosen(String written, int offset) {
		return written.isEmpty() ? prefix().map(each -> each.network().plus(offset)) : Ipv4Address.tryParse(written);
	}
}
