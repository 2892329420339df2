/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.property;

import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which concern a feature belongs to: some by their name, the others by their type. */
final class Categories {

	private static final Map<Category, Set<String>> BY_NAME = Map.of(
			Category.AVAILABILITY,
			Set.of("highAvailability", "admissionControl", "hostFailures", "cpuPercentage", "memoryPercentage", "failoverHosts",
					"isolationResponse", "isolationAddresses", "heartbeatDatastores", "componentProtection", "restartPriority",
					"autoStart", "drs", "evc", "witness", "preferredSite", "failuresToTolerate"),
			Category.SECURITY,
			Set.of("lockdown", "ssh", "shell", "secureBoot", "tpm", "syslog", "vmotionEncryption", "promiscuous", "macChanges",
					"forgedTransmits", "encryption", "secret", "user", "rootSquash", "clients", "initiators"),
			Category.TEAMING, Set.of("loadBalancing", "failureDetection", "failback", "activeUplinks", "standbyUplinks", "uplinks"),
			Category.NETWORK,
			Set.of("mtu", "dhcp", "linkInstance", "speed", "internet", "edge", "networkIoControl", "prefixLength", "stack", "services",
					"servers"),
			Category.NAMING, Set.of("searchDomain", "dnsServers", "ntpSources", "fqdn"),
			Category.RESOURCES, Set.of("cpuVendor", "cpuFamily", "cpuAffinity", "hardwareVersion", "pool", "nestedVirtualization",
					"expandable", "hostDevices"),
			Category.STORAGE, Set.of("enabled", "readOnly", "deduplication", "compression", "path"),
			Category.GENERAL, Set.of("name", "range", "version", "build", "taken", "number", "until", "owner"));

	private static final Map<String, Category> BY_TYPE = Map.ofEntries(Map.entry("IpAddress", Category.NETWORK),
			Map.entry("Ipv6Address", Category.NETWORK), Map.entry("IpInterface", Category.NETWORK), Map.entry("IpPrefix", Category.NETWORK),
			Map.entry("Endpoint", Category.NETWORK), Map.entry("PortNumber", Category.NETWORK), Map.entry("MacAddress", Category.NETWORK),
			Map.entry("VlanId", Category.NETWORK), Map.entry("VlanRange", Category.NETWORK), Map.entry("NetworkLabel", Category.NETWORK),
			Map.entry("LinkEnd", Category.NETWORK), Map.entry("VMnet", Category.NETWORK), Map.entry("PcAdapter", Category.NETWORK),
			Map.entry("Iqn", Category.STORAGE), Map.entry("DataSize", Category.RESOURCES), Map.entry("Frequency", Category.RESOURCES),
			Map.entry("DataRate", Category.RESOURCES), Map.entry("Shares", Category.RESOURCES), Map.entry("Count", Category.RESOURCES));

	private Categories() {
	}

	/** The concern of a feature. */
	static Category of(EStructuralFeature feature) {
		if (feature instanceof EReference reference && reference.isContainment()) {
			return Category.CONTENT;
		}
		for (Map.Entry<Category, Set<String>> each : BY_NAME.entrySet()) {
			if (each.getValue().contains(feature.getName())) {
				return each.getKey();
			}
		}
		EClassifier type = feature.getEType();
		return BY_TYPE.getOrDefault(type.getName(), byPackage(type));
	}

	private static Category byPackage(EClassifier type) {
		return switch (type.getEPackage().getName()) {
			case "naming" -> Category.NAMING;
			case "network" -> Category.NETWORK;
			case "storage" -> Category.STORAGE;
			default -> Category.GENERAL;
		};
	}
}
