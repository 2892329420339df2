/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.jdt.annotation.Nullable;

/** Names of the model in words for people, and its documentation. */
final class Words {

	private static final String DOCUMENTATION = "http://www.eclipse.org/emf/2002/GenModel";

	private static final Map<String, String> SPELLINGS = Map.ofEntries(Map.entry("fqdn", "FQDN"), Map.entry("mtu", "MTU"),
			Map.entry("vlan", "VLAN"), Map.entry("vlans", "VLANs"), Map.entry("mac", "MAC"), Map.entry("dns", "DNS"), Map.entry("ntp", "NTP"),
			Map.entry("iqn", "IQN"), Map.entry("cpu", "CPU"), Map.entry("cpus", "CPUs"), Map.entry("vm", "VM"), Map.entry("vms", "VMs"),
			Map.entry("evc", "EVC"), Map.entry("drs", "DRS"), Map.entry("dhcp", "DHCP"), Map.entry("ssh", "SSH"), Map.entry("tpm", "TPM"),
			Map.entry("nic", "NIC"), Map.entry("nics", "NICs"), Map.entry("lun", "LUN"), Map.entry("luns", "LUNs"), Map.entry("vmnets", "VMnets"),
			Map.entry("io", "I/O"), Map.entry("pc", "PC"), Map.entry("vsan", "vSAN"), Map.entry("nat", "NAT"), Map.entry("nats", "NATs"),
			Map.entry("vmkernel", "VMkernel"), Map.entry("vmotion", "vMotion"), Map.entry("iscsi", "iSCSI"), Map.entry("lags", "LAGs"),
			Map.entry("chap", "CHAP"), Map.entry("uri", "URI"), Map.entry("ipv6", "IPv6"), Map.entry("esxi", "ESXi"), Map.entry("nfs", "NFS"),
			Map.entry("vmfs", "VMFS"), Map.entry("vmnet", "VMnet"), Map.entry("vcenter", "vCenter"));

	/** What would be a riddle without more words. */
	private static final Map<String, String> LABELS = Map.of("mac", "MAC address", "link", "Connected to", "linkInstance",
			"Connected to number", "kind", "Kind", "macChanges", "MAC address changes", "at", "Time", "pc", "Workstation PC", "host", "ESXi host",
			"placementInstance", "Placement number", "vsan", "vSAN datastore");

	private Words() {
	}

	/** A name in camel case as words, such as {@code Cores per socket}. */
	static String label(String name) {
		@Nullable
		String known = LABELS.get(name);
		if (known != null) {
			return known;
		}
		StringBuilder label = new StringBuilder();
		for (String word : words(name)) {
			label.append(label.isEmpty() ? "" : " ").append(SPELLINGS.getOrDefault(word, word));
		}
		boolean spelled = SPELLINGS.containsValue(label.toString().split(" ")[0]);
		return spelled ? label.toString() : Character.toUpperCase(label.charAt(0)) + label.substring(1);
	}

	/** The words of a name in camel case; those of VMware with a V in front, such as {@code VMkernel}, are one. */
	private static List<String> words(String name) {
		List<String> words = new ArrayList<>();
		for (String part : name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")) {
			String word = part.toLowerCase(Locale.ROOT);
			if (!words.isEmpty() && "v".equals(words.getLast())) {
				words.set(words.size() - 1, "v" + word);
			} else {
				words.add(word);
			}
		}
		return words;
	}

	/** What the model says about a part of itself; empty when it says nothing. */
	static String documentation(EModelElement element) {
		@Nullable
		EAnnotation annotation = element.getEAnnotation(DOCUMENTATION);
		return annotation == null ? "" : Optional.ofNullable(annotation.getDetails().get("documentation")).orElse("");
	}
}
