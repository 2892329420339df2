/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.VCenterServer;
import org.vdcstudio.model.core.Datacenter;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.naming.AddressRecord;
import org.vdcstudio.model.naming.AliasRecord;
import org.vdcstudio.model.naming.DnsServer;
import org.vdcstudio.model.naming.ForwardRecord;
import org.vdcstudio.model.naming.ForwardZone;
import org.vdcstudio.model.naming.Ipv6AddressRecord;
import org.vdcstudio.model.naming.NtpSource;
import org.vdcstudio.model.naming.PointerRecord;
import org.vdcstudio.model.naming.ReverseZone;
import org.vdcstudio.model.naming.ServerRole;
import org.vdcstudio.model.storage.StorageArray;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.viewpoint.EvaluationMemory;

/** What the expressions of the naming viewpoint ask. Names are compared without regard to case and to the dot at their end. */
public final class NamingServices {

	private static final String ZONE_ITSELF = "@";

	/** {@return everything in the datacenter that has a name or should have one, and is of a kind that is reached by name} */
	public List<NamedElement> namedSystems(Datacenter datacenter) {
		return systems(datacenter).toList();
	}

	static Stream<NamedElement> systems(EObject anywhere) {
		return DesignContents.of(anywhere, NamedElement.class).filter(element -> switch (element) {
			case EsxiHost host -> true;
			case VCenterServer vCenter -> true;
			case DnsServer server -> true;
			case StorageArray array -> !Wording.text(array.getFqdn()).isEmpty();
			case NtpSource source -> !Wording.text(source.getFqdn()).isEmpty();
			default -> false;
		});
	}

	/** {@return the DNS servers of the datacenter} */
	public List<DnsServer> dnsServers(Datacenter datacenter) {
		return servers(datacenter).toList();
	}

	static Stream<DnsServer> servers(EObject anywhere) {
		return DesignContents.of(anywhere, DnsServer.class);
	}

	/** {@return name, FQDN and address of a system; of a fleet also how many there are} */
	public String systemLabel(NamedElement system) {
		Fleet fleet = Fleet.of(system);
		List<SystemName> names = SystemName.of(system);
		SystemName first = names.getFirst();
		SystemName last = names.getLast();
		String fqdn = first.fqdn().isEmpty() ? "no FQDN" : first.fqdn();
		if (!first.fqdn().equals(last.fqdn())) {
			fqdn += " … " + last.fqdn();
		}
		String address = first.address().equals(last.address()) ? first.address() : first.address() + " … " + last.address();
		return Wording.lines(fleet.label(), fqdn,
				Wording.parts(fleet.isFleet() ? fleet.count("hosts") : kind(system), Wording.or(address, "no address")));
	}

	private static String kind(NamedElement system) {
		return switch (system) {
			case EsxiHost host -> "host";
			case VCenterServer vCenter -> "vCenter Server";
			case DnsServer server -> "DNS server";
			case StorageArray array -> "storage array";
			case NtpSource source -> "time source";
			default -> "";
		};
	}

	/** {@return whether a system, or a member of a fleet, has no FQDN} */
	public boolean isNameless(NamedElement system) {
		return SystemName.of(system).stream().anyMatch(name -> name.fqdn().isEmpty());
	}

	/** {@return whether no DNS server knows a system, or a member of a fleet, by its name} */
	public boolean isUnknown(NamedElement system) {
		return SystemName.of(system).stream().anyMatch(name -> !name.fqdn().isEmpty() && answers(system, name).isEmpty());
	}

	/** {@return whether the name of a system, or of a member of a fleet, leads to other addresses} */
	public boolean isContradicted(NamedElement system) {
		return SystemName.of(system).stream().filter(SystemName::isComplete)
				.anyMatch(name -> answers(system, name).stream().anyMatch(address -> !address.equals(name.address())));
	}

	/** The addresses of a name in all servers, aliases of one step followed. */
	private static List<String> answers(EObject anywhere, SystemName name) {
		List<String> found = new ArrayList<>(addresses(anywhere, name.fqdn()));
		if (found.isEmpty()) {
			forward(anywhere, AliasRecord.class).filter(alias -> nameOf(alias).equals(name.fqdn()))
					.forEach(alias -> found.addAll(addresses(anywhere, targetOf(alias))));
		}
		return found;
	}

	private static List<String> addresses(EObject anywhere, String name) {
		return EvaluationMemory.recall(List.of(NamingServices.class, "addresses", DesignContents.design(anywhere)),
				() -> forward(anywhere, AddressRecord.class).collect(Collectors.groupingBy(NamingServices::nameOf,
						Collectors.mapping(record -> Wording.text(record.getAddress()), Collectors.toList()))))
				.getOrDefault(name, List.of());
	}

	private static <T extends ForwardRecord> Stream<T> forward(EObject anywhere, Class<T> kind) {
		return servers(anywhere).flatMap(server -> server.getForwardZones().stream()).flatMap(zone -> zone.getRecords().stream())
				.filter(kind::isInstance).map(kind::cast);
	}

	static Stream<PointerRecord> allPointers(EObject anywhere) {
		return servers(anywhere).flatMap(server -> server.getReverseZones().stream()).flatMap(zone -> zone.getRecords().stream());
	}

	/** The name a record is about, in full. */
	private static String nameOf(ForwardRecord record) {
		String zone = record.eContainer() instanceof ForwardZone owner ? Wording.text(owner.getName()) : "";
		String owner = Wording.text(record.getOwner());
		return SystemName.plain(owner.equals(ZONE_ITSELF) ? zone : owner.endsWith(".") || zone.isEmpty() ? owner : owner + "." + zone);
	}

	private static String targetOf(AliasRecord alias) {
		String target = Wording.text(alias.getTarget());
		String zone = alias.eContainer() instanceof ForwardZone owner ? Wording.text(owner.getName()) : "";
		return SystemName.plain(target.contains(".") || zone.isEmpty() ? target : target + "." + zone);
	}

	/** {@return name and FQDN of a DNS server} */
	public String serverLabel(DnsServer server) {
		return Wording.lines(Wording.text(server.getName()), Wording.parts(String.join(", ", server.getAddresses()),
				hasRole(server) ? "" : "DNS role not installed"));
	}

	/** {@return whether the DNS role is installed, without which the server answers nothing} */
	public boolean hasRole(DnsServer server) {
		return server.getRole() == ServerRole.INSTALLED;
	}

	/** {@return name of a DNS server, as that which answers for addresses} */
	public String reverseLabel(DnsServer server) {
		return Wording.lines(Wording.text(server.getName()), "reverse lookup");
	}

	/** {@return the domain of a zone; of a copy also where the records are shown} */
	public String zoneLabel(ForwardZone zone) {
		return Wording.lines(Wording.text(zone.getName()), copied(zone));
	}

	/** {@return the network of a reverse zone; of a copy also where the records are shown} */
	public String reverseZoneLabel(ReverseZone zone) {
		return Wording.lines(Wording.or(zone.getPrefix(), "no network"), copied(zone));
	}

	private static String copied(EObject zone) {
		return original(zone).map(server -> "same records as on " + Wording.text(server.getName())).orElse("");
	}

	/** {@return whether an earlier server has the same zone with the same records, as secondary servers have} */
	public boolean isCopy(EObject zone) {
		return original(zone).isPresent();
	}

	/** {@return the records of a zone; none for a copy, for they are shown where they come first} */
	public List<EObject> shownRecords(EObject zone) {
		return isCopy(zone) ? List.of() : List.copyOf(zone.eContents().stream().filter(NamingServices::isRecord).toList());
	}

	private static boolean isRecord(EObject element) {
		return element instanceof ForwardRecord || element instanceof PointerRecord;
	}

	private static Optional<DnsServer> original(EObject zone) {
		Set<String> content = content(zone);
		return content.size() < 2 ? Optional.empty()
				: servers(zone).takeWhile(server -> server != zone.eContainer())
						.filter(server -> Stream.concat(server.getForwardZones().stream(), server.getReverseZones().stream())
								.anyMatch(other -> content(other).equals(content)))
						.findFirst();
	}

	/** The zone and its records as text, in no order. */
	private static Set<String> content(EObject zone) {
		Set<String> content = new HashSet<>();
		content.add(switch (zone) {
			case ForwardZone forward -> SystemName.plain(forward.getName());
			case ReverseZone reverse -> Wording.text(reverse.getPrefix());
			default -> "";
		});
		zone.eContents().stream().filter(NamingServices::isRecord).forEach(record -> content.add(switch (record) {
			case AddressRecord address -> nameOf(address) + " A " + address.getAddress();
			case Ipv6AddressRecord address -> nameOf(address) + " AAAA " + address.getAddress();
			case AliasRecord alias -> nameOf(alias) + " CNAME " + targetOf(alias);
			case PointerRecord pointer -> pointer.getAddress() + " PTR " + SystemName.plain(pointer.getTarget());
			default -> "";
		}));
		return content;
	}

	/** {@return owner and address} */
	public String recordLabel(AddressRecord record) {
		return Wording.text(record.getOwner()) + "\nA " + Wording.text(record.getAddress());
	}

	/** {@return owner and address} */
	public String recordLabel(Ipv6AddressRecord record) {
		return Wording.text(record.getOwner()) + "\nAAAA " + Wording.text(record.getAddress());
	}

	/** {@return owner and canonical name} */
	public String recordLabel(AliasRecord record) {
		return Wording.text(record.getOwner()) + "\nCNAME " + Wording.text(record.getTarget());
	}

	/** {@return address and name} */
	public String recordLabel(PointerRecord record) {
		return Wording.text(record.getAddress()) + "\nPTR " + Wording.text(record.getTarget());
	}

	/** {@return the systems a record leads to: those it names rightly, or, for a second name, those that have its address} */
	public List<NamedElement> leadsTo(EObject record) {
		return switch (record) {
			case AddressRecord address -> contradicts(record).isEmpty()
					? NameIndex.of(record).systems(address.getAddress(), null, name -> true)
					: List.of();
			case Ipv6AddressRecord address -> NameIndex.of(record).systems(null, nameOf(address), name -> true);
			case AliasRecord alias -> addresses(alias, targetOf(alias)).isEmpty()
					? NameIndex.of(record).systems(null, targetOf(alias), name -> true)
					: List.of();
			case PointerRecord pointer -> NameIndex.of(record).systems(pointer.getAddress(), null,
					name -> leadsBack(pointer, name));
			default -> List.of();
		};
	}

	/** {@return the systems of which a record says something that they do not say themselves} */
	public List<NamedElement> contradicts(EObject record) {
		return switch (record) {
			case AddressRecord address -> NameIndex.of(record).systems(null, nameOf(address),
					name -> name.isComplete() && !name.address().equals(address.getAddress()));
			case PointerRecord pointer -> NameIndex.of(record).systems(pointer.getAddress(), SystemName.plain(pointer.getTarget()),
					name -> contradicts(pointer, name));
			default -> List.of();
		};
	}

	private static boolean leadsBack(PointerRecord pointer, SystemName name) {
		return name.address().equals(pointer.getAddress()) && name.fqdn().equals(SystemName.plain(pointer.getTarget()));
	}

	private static boolean contradicts(PointerRecord pointer, SystemName name) {
		return name.isComplete()
				&& name.address().equals(pointer.getAddress()) != name.fqdn().equals(SystemName.plain(pointer.getTarget()));
	}

	/** {@return the PTR records that lead back to a system} */
	public List<PointerRecord> pointers(NamedElement system) {
		return NameIndex.of(system).pointers(system, NamingServices::leadsBack);
	}

	/** {@return the PTR records that say of a system what it does not say itself} */
	public List<PointerRecord> contradictingPointers(NamedElement system) {
		return NameIndex.of(system).pointers(system, NamingServices::contradicts);
	}

	/** {@return the records that an alias leads to} */
	public List<ForwardRecord> aliasOf(AliasRecord alias) {
		EObject zone = Objects.requireNonNullElse(alias.eContainer(), alias);
		return zone instanceof ForwardZone owner
				? owner.getRecords().stream().filter(record -> record != alias && nameOf(record).equals(targetOf(alias))).toList()
				: List.of();
	}

	/** {@return whether nothing has the name that an alias leads to} */
	public boolean isDangling(AliasRecord alias) {
		return forward(alias, ForwardRecord.class).noneMatch(record -> nameOf(record).equals(targetOf(alias)))
				&& leadsTo(alias).isEmpty();
	}

	/** {@return whether no PTR record leads back from the address of a record} */
	public boolean hasNoPointer(AddressRecord record) {
		return NameIndex.of(record).pointersOf(record.getAddress()).findAny().isEmpty();
	}

	/** {@return whether no A record has the name that a PTR record gives} */
	public boolean hasNoAddress(PointerRecord record) {
		return addresses(record, SystemName.plain(record.getTarget())).isEmpty();
	}

	/** {@return whether the same server gives the address a second name} */
	public boolean hasSecondName(PointerRecord record) {
		return record.eContainer() instanceof ReverseZone zone && zone.eContainer() instanceof DnsServer server
				&& NameIndex.of(record).pointersOf(record.getAddress())
						.filter(other -> other.eContainer() instanceof ReverseZone owner && owner.eContainer() == server)
						.anyMatch(other -> !SystemName.plain(other.getTarget()).equals(SystemName.plain(record.getTarget())));
	}

	/** {@return whether a record is about something that is not in the design} */
	public boolean isForeign(EObject record) {
		return leadsTo(record).isEmpty() && contradicts(record).isEmpty();
	}

	/** {@return whether all is well with a record} */
	public boolean isSound(EObject record) {
		return contradicts(record).isEmpty() && switch (record) {
			case AddressRecord address -> !hasNoPointer(address);
			case PointerRecord pointer -> !hasNoAddress(pointer) && !hasSecondName(pointer);
			case AliasRecord alias -> !isDangling(alias);
			default -> true;
		};
	}

	/** {@return the names of a system, or of the members of a fleet, that belong into a zone and are not in it} */
	public List<String> namesToPublish(NamedElement system, ForwardZone zone) {
		String domain = "." + SystemName.plain(zone.getName());
		return SystemName.of(system).stream().filter(SystemName::isComplete).map(SystemName::fqdn).filter(name -> name.endsWith(domain))
				.filter(name -> zone.getRecords().stream().noneMatch(record -> nameOf(record).equals(name))).toList();
	}

	/** {@return the names of a system, or of the members of a fleet, whose addresses belong into a zone and are not in it} */
	public List<String> namesToPublish(NamedElement system, ReverseZone zone) {
		Optional<Ipv4Prefix> prefix = Ipv4Prefix.tryParse(zone.getPrefix());
		return SystemName.of(system).stream().filter(SystemName::isComplete)
				.filter(name -> prefix.isPresent() && Ipv4Address.tryParse(name.address()).filter(prefix.get()::contains).isPresent())
				.filter(name -> zone.getRecords().stream().noneMatch(record -> Wording.text(record.getAddress()).equals(name.address())))
				.map(SystemName::fqdn).toList();
	}

	/** {@return the owner under which a name stands in a zone} */
	public String ownerIn(ForwardZone zone, String name) {
		int domain = name.length() - Wording.text(zone.getName()).length() - 1;
		return domain > 0 ? name.substring(0, domain) : name;
	}

	/** {@return the address that a system has under one of its names} */
	public String addressOf(NamedElement system, String name) {
		return SystemName.of(system).stream().filter(each -> each.fqdn().equals(name)).map(SystemName::address).findFirst().orElse("");
	}

	/** {@return the address of a system; that of the first member of a fleet} */
	public String firstAddress(NamedElement system) {
		return SystemName.of(system).getFirst().address();
	}

	/** {@return the FQDN of a system; that of the first member of a fleet} */
	public String firstName(NamedElement system) {
		return SystemName.of(system).getFirst().fqdn();
	}
}
